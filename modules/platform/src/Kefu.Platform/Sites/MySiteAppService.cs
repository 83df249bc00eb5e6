using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Sites;

/// <inheritdoc cref="IMySiteAppService" />
[Authorize]
public sealed class MySiteAppService(ISiteAccess access, ICurrentSite current) : ApplicationService, IMySiteAppService
{
    public async Task<MySitesDto> GetAsync()
    {
        var own = await access.GetOwnAsync();
        return new MySitesDto
        {
            Sites = own.Select(site => new MySiteDto { Id = site.Id, Code = site.Code, Name = site.Name }).ToList(),
            MaySeeAll = await access.MaySeeAllAsync(),
            Current = current.IsAll ? SiteConsts.AllCode : own.FirstOrDefault(site => site.Id == current.Id)?.Code,
        };
    }
}
