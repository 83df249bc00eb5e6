using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
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
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: false);
        await base.ValidateAsync(context);
        await unitOfWork.CompleteAsync();
    }

    /// <summary>Most requests come between two checks: for them neither the validator nor what it needs of accounts is made.</summary>
    internal static Task ValidateIfDueAsync(CookieValidatePrincipalContext context)
    {
        var options = context.HttpContext.RequestServices.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value;
        return IsDue(context, options) ? SecurityStampValidator.ValidatePrincipalAsync(context) : Task.CompletedTask;
    }

    private static bool IsDue(CookieValidatePrincipalContext context, SecurityStampValidatorOptions options)
        => context.Properties.IssuedUtc is not { } issued || (options.TimeProvider ?? TimeProvider.System).GetUtcNow() - issued > options.ValidationInterval;
}
