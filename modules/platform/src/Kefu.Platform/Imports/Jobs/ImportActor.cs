using System.Security.Claims;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Identity;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>Lets a job act as the user who asked for it, with the roles of today, at that user's site and in that user's language.</summary>
internal sealed class ImportActor(
    ICurrentPrincipalAccessor principals,
    ICurrentSite site,
    IdentityUserManager users,
    IUserClaimsPrincipalFactory<IdentityUser> claims,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <summary>The user as of now; nobody where the account is gone or was closed.</summary>
    public async Task<ClaimsPrincipal> FindAsync(ImportJobArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var user = await users.FindByIdAsync(args.UserId.ToString());
        var principal = user is { IsActive: true } ? await claims.CreateAsync(user) : new ClaimsPrincipal(new ClaimsIdentity());
        await unitOfWork.CompleteAsync();
        return principal;
    }

    public IDisposable As(ClaimsPrincipal user, ImportJobArgs args)
    {
        var asUser = principals.Change(user);
        var atSite = site.Change(args.SiteId);
        var inLanguage = CultureHelper.Use(args.Culture);
        return new DisposeAction(() =>
        {
            inLanguage.Dispose();
            atSite.Dispose();
            asUser.Dispose();
        });
    }
}
