using Kefu.CustomerArchives.Data;
using Kefu.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.CustomerArchives.Revisits;

internal sealed class RevisitRepository(IDbContextProvider<CustomerArchivesDbContext> contexts)
    : EfCoreRepository<CustomerArchivesDbContext, RevisitRecord, Guid>(contexts), IRevisitRepository
{
    public async Task<PagedResultDto<RevisitDto>> GetPageAsync(GetRevisitsInput input, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var revisits = context.Revisits.AsNoTracking().Where(revisit => revisit.CustomerId == input.CustomerId);
        var total = await revisits.CountAsync(GetCancellationToken(cancellationToken));
        var page = await revisits
            .OrderByDescending(revisit => revisit.At).ThenBy(revisit => revisit.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(revisit => new RevisitDto
            {
                Id = revisit.Id,
                CustomerId = revisit.CustomerId,
                At = revisit.At,
                Channel = revisit.Channel,
                ContactName = PersonalDataMask.Name(context.Contacts.Where(contact => contact.Id == revisit.ContactId).Select(contact => contact.Name).FirstOrDefault()),
                IsReached = revisit.IsReached,
                Score = revisit.Score,
                Reason = revisit.Reason,
                Note = revisit.Note,
                ComplaintNumber = revisit.ComplaintNumber,
            })
            .ToListAsync(GetCancellationToken(cancellationToken));
        return new PagedResultDto<RevisitDto>(total, page);
    }
}
