using Kefu.Complaints.Data;
using Kefu.Platform.Lists;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.Complaints.Complaints;

internal sealed class ComplaintRepository(IDbContextProvider<ComplaintsDbContext> contexts)
    : EfCoreRepository<ComplaintsDbContext, Complaint, Guid>(contexts), IComplaintRepository
{
    private const int MostDuplicates = 10;

    private static readonly ListOrders<Complaint> Orders = new ListOrders<Complaint>("nextDue")
        .Unique("number", complaint => complaint.Number)
        .Then("nextDue", complaint => complaint.NextDueAt, complaint => complaint.Number)
        .Then("receivedAt", complaint => complaint.ReceivedAt, complaint => complaint.Number)
        .Then("severity", complaint => complaint.Severity, complaint => complaint.Number);

    public async Task<CappedResultDto<ComplaintRowDto>> GetPageAsync(GetComplaintsInput input, DateTime now, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).AsNoTracking().Matching(input, now).ToCappedResultAsync(
            matching => Orders.Apply(matching, input.Sorting).Select(ComplaintRows.Shown), input, GetCancellationToken(cancellationToken));

    public async Task<Complaint> GetForReadingAsync(Guid id, CancellationToken cancellationToken = default)
        => await (await WithDetailsAsync()).AsNoTracking().FirstOrDefaultAsync(complaint => complaint.Id == id, GetCancellationToken(cancellationToken))
            ?? throw new EntityNotFoundException(typeof(Complaint), id);

    public async Task<IReadOnlyList<ComplaintDuplicateDto>> FindDuplicatesAsync(
        string? phone, IReadOnlyList<string> waybills, DateTime since, CancellationToken cancellationToken = default)
    {
        // The complaints of a site in a few days are few: they are compared here, which no index could do for a number within a text.
        var recent = await (await GetDbSetAsync()).AsNoTracking()
            .Where(complaint => complaint.ReceivedAt >= since && complaint.State != ComplaintState.Discarded && (complaint.Phone != null || complaint.Waybills != ""))
            .OrderByDescending(complaint => complaint.ReceivedAt).ThenBy(complaint => complaint.Id)
            .Select(ComplaintRows.Compared)
            .ToListAsync(GetCancellationToken(cancellationToken));
        return recent.Select(other => other.ComparedWith(phone, waybills)).OfType<ComplaintDuplicateDto>().Take(MostDuplicates).ToList();
    }
}
