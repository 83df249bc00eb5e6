using Kefu.Platform.Seeding;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Identity;

namespace Kefu.Platform.Users;

/// <inheritdoc cref="IUserAccountAppService" />
[Authorize(IdentityPermissions.Users.Update)]
public class UserAccountAppService(IdentityUserManager users) : ApplicationService, IUserAccountAppService
{
    public async Task<OneTimePasswordDto> IssuePasswordAsync(Guid id)
    {
        var user = await users.GetByIdAsync(id);
        var password = FirstPassword.Make();
        user.SetShouldChangePasswordOnNextLogin(true);
        (await users.ReplacePasswordAsync(user, password)).CheckErrors();
        await UnlockAsync(user);
        return new OneTimePasswordDto { Password = password };
    }

    public async Task UnlockAsync(Guid id) => await UnlockAsync(await users.GetByIdAsync(id));

    private async Task UnlockAsync(IdentityUser user)
    {
        (await users.ResetAccessFailedCountAsync(user)).CheckErrors();
        if (user.LockoutEnd is not null)
            (await users.SetLockoutEndDateAsync(user, null)).CheckErrors();
    }
}
