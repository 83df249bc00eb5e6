using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace Kefu.Platform.Sites;

internal sealed class SiteAccess(ISiteDirectory directory, ICurrentUser currentUser, IPermissionChecker permissions) : ISiteAccess, ITransientDependency
{
    public async Task<IReadOnlyList<SiteEntry>> GetOwnAsync()
        => currentUser.Id is { } userId ? (await directory.GetAsync()).OpenSitesOf(userId) : [];

    public Task<bool> MaySeeAllAsync() => permissions.IsGrantedAsync(PlatformPermissions.Sites.ViewAll);

    public async Task CheckAsync(SiteChoice choice)
    {
        var isAllowed = choice switch
        {
            { IsAll: true } => await MaySeeAllAsync(),
            { SiteId: { } siteId } => (await GetOwnAsync()).Any(site => site.Id == siteId),
            _ => true,
        };
        if (!isAllowed)
        {
            throw new BusinessException(SiteErrorCodes.Foreign);
        }
    }
}
