using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>
/// Signs users in by name or e-mail address. Whether an account is in use, or its password due for a change, is told to
/// those only who know the password.
/// </summary>
public class AbpSignInManager(
    IdentityUserManager userManager,
    IHttpContextAccessor contextAccessor,
    IUserClaimsPrincipalFactory<IdentityUser> claimsFactory,
    IOptions<IdentityOptions> optionsAccessor,
    ILogger<SignInManager<IdentityUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<IdentityUser> confirmation)
    : SignInManager<IdentityUser>(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation)
{
    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        if (await userManager.FindByNameOrEmailAsync(userName) is { } user)
        {
            return await PasswordSignInAsync(user, password, isPersistent, lockoutOnFailure);
        }

        userManager.CheckPasswordOfNobody(password);
        return SignInResult.Failed;
    }

    public override async Task<SignInResult> CheckPasswordSignInAsync(IdentityUser user, string password, bool lockoutOnFailure)
    {
        var result = await base.CheckPasswordSignInAsync(user, password, lockoutOnFailure);
        return result.Succeeded && (!user.IsActive || user.ShouldChangePasswordOnNextLogin) ? SignInResult.NotAllowed : result;
    }

    public override async Task<bool> CanSignInAsync(IdentityUser user) => user.IsActive && await base.CanSignInAsync(user);

    public override async Task<IdentityUser?> ValidateSecurityStampAsync(System.Security.Claims.ClaimsPrincipal? principal)
        => await base.ValidateSecurityStampAsync(principal) is { IsActive: true } user ? user : null;

    protected override async Task<SignInResult?> PreSignInCheck(IdentityUser user) => await IsLockedOut(user) ? await LockedOut(user) : null;
}
