using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Compares the cookie with the account, in a unit of work of its own: authentication comes before any other.</summary>
public class AbpSecurityStampValidator(
    IOptions<SecurityStampValidatorOptions> options,
    AbpSignInManager signInManager,
    ILoggerFactory logger,
    IUnitOfWorkManager unitOfWorkManager)
    : SecurityStampValidator<IdentityUser>(options, signInManager, logger)
{
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        // Most requests come between two checks; they need no unit of work.
        if (!IsDue(context))
        {
            return;
        }

        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: false);
        await base.ValidateAsync(context);
        await unitOfWork.CompleteAsync();
    }

    private bool IsDue(CookieValidatePrincipalContext context)
        => context.Properties.IssuedUtc is not { } issued || TimeProvider.GetUtcNow() - issued > Options.ValidationInterval;
}
