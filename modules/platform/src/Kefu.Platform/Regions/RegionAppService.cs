using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Regions;

/// <inheritdoc cref="IRegionAppService" />
[Authorize]
public class RegionAppService(IRegionDirectory regions) : ApplicationService, IRegionAppService
{
    public Task<ListResultDto<RegionDto>> GetListAsync(GetRegionsInput input)
    {
        var found = input.Code is { Length: > 0 } code ? regions.Find(code) is { } region ? [region] : [] : regions.Search(input.Filter, input.Limit);
        return Task.FromResult(new ListResultDto<RegionDto>([.. found.Select(ToDto)]));
    }

    private RegionDto ToDto(Region region) => new()
    {
        Code = region.Code,
        Name = region.Name,
        FullName = regions.FullName(region.Code),
        Level = region.Level,
        ParentCode = region.ParentCode,
        Zone = region.Zone,
    };
}
