using Kefu.Platform.Lists;
using Volo.Abp.Domain.Repositories;

namespace Kefu.Complaints.Complaints;

/// <summary>Stored complaints of the current site.</summary>
internal interface IComplaintRepository : IRepository<Complaint, Guid>
{
    /// <summary>One page of the list, straight from the database and masked.</summary>
    Task<CappedResultDto<ComplaintRowDto>> GetPageAsync(GetComplaintsInput input, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>All of a complaint to be shown, not to be changed.</summary>
    Task<Complaint> GetForReadingAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Complaints received since then with this number or one of these waybills, the latest first.</summary>
    Task<IReadOnlyList<ComplaintDuplicateDto>> FindDuplicatesAsync(string? phone, IReadOnlyList<string> waybills, DateTime since, CancellationToken cancellationToken = default);
}
