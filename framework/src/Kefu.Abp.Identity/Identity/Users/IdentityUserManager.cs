using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Timing;

namespace Volo.Abp.Identity;

/// <summary>Creates, changes and checks users by the rules of ASP.NET Core Identity.</summary>
public class IdentityUserManager(
    IdentityUserStore store,
    IIdentityUserRepository users,
    IClock clock,
    IOptions<IdentityOptions> optionsAccessor,
    IPasswordHasher<IdentityUser> passwordHasher,
    IEnumerable<IUserValidator<IdentityUser>> userValidators,
    IEnumerable<IPasswordValidator<IdentityUser>> passwordValidators,
    ILookupNormalizer keyNormalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<IdentityUserManager> logger)
    : UserManager<IdentityUser>(store, optionsAccessor, passwordHasher, userValidators, passwordValidators, keyNormalizer, errors, services, logger)
{
    private static readonly IdentityUser Nobody = new(Guid.Empty, "nobody", "nobody@invalid");

    private static string? _nobodysPasswordHash;

    /// <exception cref="Domain.Entities.EntityNotFoundException">There is none.</exception>
    public virtual Task<IdentityUser> GetByIdAsync(Guid id) => users.GetAsync(id);

    /// <summary>By user name, else by e-mail address.</summary>
    public virtual async Task<IdentityUser?> FindByNameOrEmailAsync(string userNameOrEmail)
        => await FindByNameAsync(userNameOrEmail) ?? (userNameOrEmail.Contains('@') ? await FindByEmailAsync(userNameOrEmail) : null);

    /// <summary>Takes as long as a check does, so that the time does not tell whether there is such a user.</summary>
    public virtual void CheckPasswordOfNobody(string password)
    {
        _nobodysPasswordHash ??= PasswordHasher.HashPassword(Nobody, "nobody");
        PasswordHasher.VerifyHashedPassword(Nobody, _nobodysPasswordHash, password);
    }

    /// <summary>By the application's clock, which also says until when the lock-out lasts.</summary>
    public override async Task<bool> IsLockedOutAsync(IdentityUser user)
        => await GetLockoutEnabledAsync(user) && await GetLockoutEndDateAsync(user) is { } end && end > new DateTimeOffset(clock.Now);

    public override async Task<IdentityResult> AccessFailedAsync(IdentityUser user)
    {
        await users.CountFailedAccessAsync(user.Id, Options.Lockout.MaxFailedAccessAttempts, new DateTimeOffset(clock.Now).Add(Options.Lockout.DefaultLockoutTimeSpan));
        return IdentityResult.Success;
    }

    public override async Task<IdentityResult> ResetAccessFailedCountAsync(IdentityUser user)
    {
        await users.ForgetFailedAccessAsync(user.Id);
        return IdentityResult.Success;
    }

    /// <summary>Gives the user these roles and no others.</summary>
    public virtual async Task<IdentityResult> SetRolesAsync(IdentityUser user, IEnumerable<string> roleNames)
    {
        var wanted = roleNames.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var present = await GetRolesAsync(user);
        var removed = await RemoveFromRolesAsync(user, present.Except(wanted, StringComparer.OrdinalIgnoreCase));
        return removed.Succeeded ? await AddToRolesAsync(user, wanted.Except(present, StringComparer.OrdinalIgnoreCase)) : removed;
    }

    /// <summary>Sets what the user signs in with. What stays the same ends no sign-in.</summary>
    public virtual async Task<IdentityResult> RenameAsync(IdentityUser user, string userName, string email)
    {
        var renamed = user.UserName == userName ? IdentityResult.Success : await SetUserNameAsync(user, userName);
        return renamed.Succeeded && user.Email != email ? await SetEmailAsync(user, email) : renamed;
    }

    /// <summary>Sets a password without asking for the present one.</summary>
    public virtual async Task<IdentityResult> ReplacePasswordAsync(IdentityUser user, string password)
    {
        var result = await UpdatePasswordHash(user, password, validatePassword: true);
        return result.Succeeded ? await UpdateAsync(user) : result;
    }

    protected override async Task<IdentityResult> UpdatePasswordHash(IdentityUser user, string newPassword, bool validatePassword)
    {
        var result = await base.UpdatePasswordHash(user, newPassword, validatePassword);
        if (result.Succeeded)
        {
            user.SetLastPasswordChangeTime(new DateTimeOffset(clock.Now));
        }

        return result;
    }
}
