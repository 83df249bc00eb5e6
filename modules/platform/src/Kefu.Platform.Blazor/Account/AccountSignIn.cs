using System.Security.Claims;
using Kefu.Platform.Blazor.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Kefu.Platform.Blazor.Account;

/// <summary>Signs people in by the same rules as the HTTP API.</summary>
internal sealed class AccountSignIn(
    IUnitOfWorkManager unitOfWorkManager,
    IdentityUserManager users,
    AbpSignInManager signIns,
    IStringLocalizer<PlatformUiResource> texts) : IAccountSignIn, ITransientDependency
{
    public Task<SignInOutcome> SignInAsync(string userNameOrEmail, string password, bool isPersistent) => CommitAsync(async () =>
    {
        var result = await signIns.PasswordSignInAsync(userNameOrEmail, password, isPersistent, lockoutOnFailure: true);
        return await DescribeAsync(result, userNameOrEmail);
    });

    public Task<PasswordOutcome> ChangePasswordAsync(string userName, string currentPassword, string newPassword) => CommitAsync(async () =>
    {
        if (await users.FindByNameOrEmailAsync(userName) is not { } user)
        {
            users.CheckPasswordOfNobody(currentPassword);
            return new PasswordOutcome(SignInOutcome.Wrong, []);
        }

        var check = await DescribeAsync(await signIns.CheckPasswordSignInAsync(user, currentPassword, lockoutOnFailure: true), userName);
        return check is SignInOutcome.Success or SignInOutcome.MustChangePassword
            ? await ReplacePasswordAsync(user, currentPassword, newPassword)
            : new PasswordOutcome(check, []);
    });

    public Task SignOutAsync() => signIns.SignOutAsync();

    public Task RefreshAsync(ClaimsPrincipal principal) => CommitAsync(async () =>
    {
        var user = await signIns.ValidateSecurityStampAsync(principal);
        if (user is not null)
        {
            await signIns.RefreshSignInAsync(user);
        }

        return user is not null;
    });

    public Task<bool> IsStillValidAsync(ClaimsPrincipal principal) => CommitAsync(async () => await signIns.ValidateSecurityStampAsync(principal) is not null);

    private async Task<PasswordOutcome> ReplacePasswordAsync(IdentityUser user, string currentPassword, string newPassword)
    {
        if (newPassword == currentPassword)
        {
            return new PasswordOutcome(SignInOutcome.Success, [texts["Password:SameAsBefore"]]);
        }

        var result = await users.ChangePasswordAsync(user, currentPassword, newPassword);
        if (!result.Succeeded)
        {
            return new PasswordOutcome(SignInOutcome.Success, result.Errors.Select(error => error.Description).ToList());
        }

        user.SetShouldChangePasswordOnNextLogin(false);
        (await users.UpdateAsync(user)).CheckErrors();
        await signIns.SignInAsync(user, isPersistent: false);
        return new PasswordOutcome(SignInOutcome.Success, []);
    }

    private async Task<SignInOutcome> DescribeAsync(SignInResult result, string userNameOrEmail) => result switch
    {
        { Succeeded: true } => SignInOutcome.Success,
        { IsLockedOut: true } => SignInOutcome.LockedOut,
        { IsNotAllowed: true } => await users.FindByNameOrEmailAsync(userNameOrEmail) is { IsActive: true, ShouldChangePasswordOnNextLogin: true } ? SignInOutcome.MustChangePassword : SignInOutcome.NotAllowed,
        _ => SignInOutcome.Wrong,
    };

    private async Task<T> CommitAsync<T>(Func<Task<T>> action)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var result = await action();
        await unitOfWork.CompleteAsync();
        return result;
    }
}
