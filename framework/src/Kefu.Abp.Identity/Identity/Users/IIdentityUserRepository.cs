using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Users, found by what people know of them.</summary>
public interface IIdentityUserRepository : IBasicRepository<IdentityUser, Guid>
{
    Task<IdentityUser?> FindByNormalizedUserNameAsync(string normalizedUserName, bool includeDetails = true, CancellationToken cancellationToken = default);

    Task<IdentityUser?> FindByNormalizedEmailAsync(string normalizedEmail, bool includeDetails = true, CancellationToken cancellationToken = default);

    Task<List<string>> GetRoleNamesAsync(Guid id, CancellationToken cancellationToken = default);

    Task<List<IdentityRole>> GetRolesAsync(Guid id, CancellationToken cancellationToken = default);

    Task<List<IdentityUser>> GetListAsync(string? sorting = null, int maxResultCount = int.MaxValue, int skipCount = 0, string? filter = null, CancellationToken cancellationToken = default);

    Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default);

    Task<List<IdentityUser>> GetListByNormalizedRoleNameAsync(string normalizedRoleName, CancellationToken cancellationToken = default);

    /// <summary>Counts a wrong password, whatever else happens to the row at the same time. At the limit the user is locked out and counting begins anew.</summary>
    Task<bool> CountFailedAccessAsync(Guid id, int limit, DateTimeOffset lockoutEnd, CancellationToken cancellationToken = default);

    /// <summary>A right password: counting begins anew.</summary>
    Task ForgetFailedAccessAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>How many active users have a role.</summary>
    Task<long> GetActiveCountInRoleAsync(Guid roleId, CancellationToken cancellationToken = default);
}
