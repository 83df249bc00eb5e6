using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>Stored revisits.</summary>
internal interface IRevisitRepository : IRepository<RevisitRecord, Guid>
{
    /// <summary>One page of a customer's revisits, straight from the database and masked, the latest first.</summary>
    Task<PagedResultDto<RevisitDto>> GetPageAsync(GetRevisitsInput input, CancellationToken cancellationToken = default);
}
