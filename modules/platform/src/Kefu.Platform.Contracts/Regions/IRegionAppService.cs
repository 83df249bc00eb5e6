using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Regions;

/// <summary>Looks up administrative divisions.</summary>
public interface IRegionAppService : IApplicationService
{
    /// <summary>The best matches first; nothing where nothing was asked.</summary>
    Task<ListResultDto<RegionDto>> GetListAsync(GetRegionsInput input);
}
