using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Identity;

/// <summary>Keeps users for ASP.NET Core Identity in the repositories.</summary>
[ExposeServices(typeof(IdentityUserStore), typeof(IUserStore<IdentityUser>))]
public class IdentityUserStore(IIdentityUserRepository users, IIdentityRoleRepository roles, IdentityErrorDescriber errors) :
    IUserPasswordStore<IdentityUser>,
    IUserSecurityStampStore<IdentityUser>,
    IUserEmailStore<IdentityUser>,
    IUserPhoneNumberStore<IdentityUser>,
    IUserLockoutStore<IdentityUser>,
    IUserRoleStore<IdentityUser>,
    ITransientDependency
{
    public void Dispose() => GC.SuppressFinalize(this);

    public Task<string> GetUserIdAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(IdentityUser user, string? userName, CancellationToken cancellationToken) => Done(user.UserName = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedUserName);

    public Task SetNormalizedUserNameAsync(IdentityUser user, string? normalizedName, CancellationToken cancellationToken) => Done(user.NormalizedUserName = normalizedName ?? "");

    public Task<IdentityResult> CreateAsync(IdentityUser user, CancellationToken cancellationToken)
        => SaveAsync(user, () => users.InsertAsync(user, autoSave: true, cancellationToken));

    public Task<IdentityResult> UpdateAsync(IdentityUser user, CancellationToken cancellationToken)
        => SaveAsync(user, () => users.UpdateAsync(user, autoSave: true, cancellationToken));

    public async Task<IdentityResult> DeleteAsync(IdentityUser user, CancellationToken cancellationToken)
    {
        await users.DeleteAsync(user, autoSave: true, cancellationToken);
        return IdentityResult.Success;
    }

    public Task<IdentityUser?> FindByIdAsync(string userId, CancellationToken cancellationToken)
        => Guid.TryParse(userId, out var id) ? users.FindAsync(id, cancellationToken: cancellationToken) : Task.FromResult<IdentityUser?>(null);

    public Task<IdentityUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken)
        => users.FindByNormalizedUserNameAsync(normalizedUserName, cancellationToken: cancellationToken);

    public Task SetPasswordHashAsync(IdentityUser user, string? passwordHash, CancellationToken cancellationToken) => Done(user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(IdentityUser user, string stamp, CancellationToken cancellationToken) => Done(user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetEmailAsync(IdentityUser user, string? email, CancellationToken cancellationToken) => Done(user.Email = email ?? "");

    public Task<string?> GetEmailAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<bool> GetEmailConfirmedAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.EmailConfirmed);

    public Task SetEmailConfirmedAsync(IdentityUser user, bool confirmed, CancellationToken cancellationToken) => Done(user.EmailConfirmed = confirmed);

    public Task<IdentityUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
        => users.FindByNormalizedEmailAsync(normalizedEmail, cancellationToken: cancellationToken);

    public Task<string?> GetNormalizedEmailAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedEmail);

    public Task SetNormalizedEmailAsync(IdentityUser user, string? normalizedEmail, CancellationToken cancellationToken) => Done(user.NormalizedEmail = normalizedEmail ?? "");

    public Task SetPhoneNumberAsync(IdentityUser user, string? phoneNumber, CancellationToken cancellationToken) => Done(user.PhoneNumber = phoneNumber);

    public Task<string?> GetPhoneNumberAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.PhoneNumber);

    public Task<bool> GetPhoneNumberConfirmedAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.PhoneNumberConfirmed);

    public Task SetPhoneNumberConfirmedAsync(IdentityUser user, bool confirmed, CancellationToken cancellationToken) => Done(user.PhoneNumberConfirmed = confirmed);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.LockoutEnd);

    public Task SetLockoutEndDateAsync(IdentityUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) => Done(user.LockoutEnd = lockoutEnd);

    public Task<int> IncrementAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(++user.AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken) => Done(user.AccessFailedCount = 0);

    public Task<int> GetAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.AccessFailedCount);

    public Task<bool> GetLockoutEnabledAsync(IdentityUser user, CancellationToken cancellationToken) => Task.FromResult(user.LockoutEnabled);

    public Task SetLockoutEnabledAsync(IdentityUser user, bool enabled, CancellationToken cancellationToken) => Done(user.LockoutEnabled = enabled);

    public async Task AddToRoleAsync(IdentityUser user, string roleName, CancellationToken cancellationToken)
        => user.AddRole((await FindRoleAsync(roleName, cancellationToken)).Id);

    public async Task RemoveFromRoleAsync(IdentityUser user, string roleName, CancellationToken cancellationToken)
        => user.RemoveRole((await FindRoleAsync(roleName, cancellationToken)).Id);

    public async Task<IList<string>> GetRolesAsync(IdentityUser user, CancellationToken cancellationToken) => await users.GetRoleNamesAsync(user.Id, cancellationToken);

    public async Task<bool> IsInRoleAsync(IdentityUser user, string roleName, CancellationToken cancellationToken)
        => await roles.FindByNormalizedNameAsync(roleName, cancellationToken) is { } role && user.IsInRole(role.Id);

    public async Task<IList<IdentityUser>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
        => await users.GetListByNormalizedRoleNameAsync(roleName, cancellationToken);

    private Task<IdentityResult> SaveAsync(IdentityUser user, Func<Task> save)
        => UniqueNames.SaveAsync(save, nameof(IdentityUser.NormalizedUserName), () => errors.DuplicateUserName(user.UserName));

    private async Task<IdentityRole> FindRoleAsync(string normalizedName, CancellationToken cancellationToken)
        => await roles.FindByNormalizedNameAsync(normalizedName, cancellationToken)
            ?? throw new Domain.Entities.EntityNotFoundException(typeof(IdentityRole), normalizedName);

    private static Task Done<T>(T _) => Task.CompletedTask;
}
