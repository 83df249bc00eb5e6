using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Sites;

/// <summary>The departments of sites and who belongs to them. One may belong to several sites.</summary>
public interface ISiteUnitAppService : IApplicationService
{
    /// <summary>The unit of each open site, and the departments below it.</summary>
    Task<ListResultDto<SiteUnitDto>> GetListAsync(GetSiteUnitsInput input);

    /// <summary>Adds a department to a site.</summary>
    Task<SiteUnitDto> CreateAsync(CreateSiteUnitInput input);

    /// <summary>Renames a department.</summary>
    Task<SiteUnitDto> UpdateAsync(Guid id, UpdateSiteUnitInput input);

    /// <summary>Removes a department that nobody belongs to.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>Lets somebody belong to these units and to no others of a site.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SiteErrorCodes.UnitForeign"/>.</exception>
    Task UpdateMembershipAsync(Guid userId, UpdateMembershipInput input);
}
