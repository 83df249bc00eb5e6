using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Roles, found by name.</summary>
public interface IIdentityRoleRepository : IBasicRepository<IdentityRole, Guid>
{
    Task<IdentityRole?> FindByNormalizedNameAsync(string normalizedRoleName, CancellationToken cancellationToken = default);

    Task<List<IdentityRole>> GetListAsync(string? sorting = null, int maxResultCount = int.MaxValue, int skipCount = 0, string? filter = null, CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default);
}
