using System.Linq.Dynamic.Core;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>Default <see cref="IIdentityUserRepository"/>.</summary>
public class EfCoreIdentityUserRepository(IDbContextProvider<IdentityDbContext> dbContextProvider)
    : EfCoreRepository<IdentityDbContext, IdentityUser, Guid>(dbContextProvider), IIdentityUserRepository
{
    public virtual async Task<IdentityUser?> FindByNormalizedUserNameAsync(string normalizedUserName, bool includeDetails = true, CancellationToken cancellationToken = default)
        => await (await UsersAsync(includeDetails)).FirstOrDefaultAsync(user => user.NormalizedUserName == normalizedUserName, GetCancellationToken(cancellationToken));

    public virtual async Task<IdentityUser?> FindByNormalizedEmailAsync(string normalizedEmail, bool includeDetails = true, CancellationToken cancellationToken = default)
        => await (await UsersAsync(includeDetails)).OrderBy(user => user.Id).FirstOrDefaultAsync(user => user.NormalizedEmail == normalizedEmail, GetCancellationToken(cancellationToken));

    public virtual async Task<List<string>> GetRoleNamesAsync(Guid id, CancellationToken cancellationToken = default)
        => await (await RolesOfAsync(id)).Select(role => role.Name).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityRole>> GetRolesAsync(Guid id, CancellationToken cancellationToken = default)
        => await (await RolesOfAsync(id)).ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityUser>> GetListAsync(string? sorting = null, int maxResultCount = int.MaxValue, int skipCount = 0, string? filter = null, CancellationToken cancellationToken = default)
        => await Filtered(await GetDbSetAsync(), filter)
            .OrderBy(sorting.IsNullOrWhiteSpace() ? nameof(IdentityUser.UserName) : $"{sorting}, {nameof(IdentityUser.Id)}")
            .Skip(skipCount).Take(maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default)
        => await Filtered(await GetDbSetAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    public virtual async Task<long> GetActiveCountInRoleAsync(Guid roleId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).LongCountAsync(user => user.IsActive && user.Roles.Any(role => role.RoleId == roleId), GetCancellationToken(cancellationToken));

    public virtual async Task<List<IdentityUser>> GetListByNormalizedRoleNameAsync(string normalizedRoleName, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        return await context.Users
            .Where(user => user.Roles.Any(userRole => context.Roles.Any(role => role.Id == userRole.RoleId && role.NormalizedName == normalizedRoleName)))
            .OrderBy(user => user.UserName)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    public virtual async Task<bool> CountFailedAccessAsync(Guid id, int limit, DateTimeOffset lockoutEnd, CancellationToken cancellationToken = default)
    {
        var token = GetCancellationToken(cancellationToken);
        var row = (await GetDbSetAsync()).Where(user => user.Id == id);
        await row.ExecuteUpdateAsync(user => user.SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1), token);
        var isLockedOut = await row.Where(user => user.AccessFailedCount >= limit).ExecuteUpdateAsync(
            user => user.SetProperty(u => u.AccessFailedCount, 0).SetProperty(u => u.LockoutEnd, lockoutEnd), token) > 0;
        if ((await GetDbSetAsync()).Local.FindEntry(id) is { } loaded)
        {
            await loaded.ReloadAsync(token);
        }

        return isLockedOut;
    }

    public virtual async Task ForgetFailedAccessAsync(Guid id, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync()).Where(user => user.Id == id && user.AccessFailedCount > 0)
            .ExecuteUpdateAsync(user => user.SetProperty(u => u.AccessFailedCount, 0), GetCancellationToken(cancellationToken));

    public override async Task<IQueryable<IdentityUser>> WithDetailsAsync() => await UsersAsync(includeDetails: true);

    private static IQueryable<IdentityUser> Filtered(IQueryable<IdentityUser> users, string? filter)
    {
        if (filter.IsNullOrWhiteSpace())
        {
            return users;
        }

        var pattern = "%" + filter!.Trim().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_") + "%";
        var upper = pattern.ToUpperInvariant();
        return users.Where(user =>
            EF.Functions.Like(user.NormalizedUserName, upper, "\\") ||
            EF.Functions.Like(user.NormalizedEmail, upper, "\\") ||
            EF.Functions.Like(user.Surname + user.Name, pattern, "\\") ||
            EF.Functions.Like(user.PhoneNumber!, pattern, "\\"));
    }

    private async Task<IQueryable<IdentityUser>> UsersAsync(bool includeDetails)
    {
        IQueryable<IdentityUser> users = await GetDbSetAsync();
        return includeDetails ? users.Include(user => user.Roles).Include(user => user.OrganizationUnits) : users;
    }

    private async Task<IQueryable<IdentityRole>> RolesOfAsync(Guid userId)
    {
        var context = await GetDbContextAsync();
        return context.Set<IdentityUserRole>().Where(userRole => userRole.UserId == userId)
            .Join(context.Roles, userRole => userRole.RoleId, role => role.Id, (_, role) => role)
            .OrderBy(role => role.Name);
    }
}
