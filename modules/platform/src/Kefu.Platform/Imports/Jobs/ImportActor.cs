using System.Security.Claims;
using Kefu.Platform.Sites;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Security.Claims;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>Lets a job act as the user who asked for it, at that user's site and in that user's language.</summary>
internal sealed class ImportActor(ICurrentPrincipalAccessor principals, ICurrentSite site) : ITransientDependency
{
    public IDisposable As(ImportJobArgs args)
    {
        var asUser = principals.Change(PrincipalOf(args));
        var atSite = site.Change(args.SiteId);
        var inLanguage = CultureHelper.Use(args.Culture);
        return new DisposeAction(() =>
        {
            inLanguage.Dispose();
            atSite.Dispose();
            asUser.Dispose();
        });
    }

    private static ClaimsPrincipal PrincipalOf(ImportJobArgs args)
    {
        var identity = new ClaimsIdentity(nameof(ImportActor));
        identity.AddClaim(new Claim(AbpClaimTypes.UserId, args.UserId.ToString()));
        if (args.UserName != null)
            identity.AddClaim(new Claim(AbpClaimTypes.UserName, args.UserName));
        identity.AddClaims(args.Roles.Select(role => new Claim(AbpClaimTypes.Role, role)));
        return new ClaimsPrincipal(identity);
    }
}
