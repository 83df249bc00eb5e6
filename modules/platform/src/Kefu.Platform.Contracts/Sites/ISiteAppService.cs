using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Sites;

/// <summary>The sites of the company. None is ever deleted: its papers keep naming it.</summary>
public interface ISiteAppService : IApplicationService
{
    /// <summary>By code, the open ones first.</summary>
    Task<PagedResultDto<SiteDto>> GetListAsync(PagedResultRequestDto input);

    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">There is none.</exception>
    Task<SiteDto> GetAsync(Guid id);

    /// <summary>Opens a site, with its organisation unit. Whoever belongs to no site when the second one is opened belongs to the first.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SiteErrorCodes.CodeTaken"/>.</exception>
    Task<SiteDto> CreateAsync(CreateSiteInput input);

    /// <summary>Renames a site and its organisation unit.</summary>
    /// <exception cref="Volo.Abp.Data.AbpDbConcurrencyException">Somebody else has changed it since.</exception>
    Task<SiteDto> UpdateAsync(Guid id, UpdateSiteInput input);

    /// <summary>Closes a site: nobody works there any more, its rows stay.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SiteErrorCodes.HasOpenRecords"/>, <see cref="SiteErrorCodes.LastOpen"/>.</exception>
    Task<SiteDto> CloseAsync(Guid id);

    /// <summary>Opens a closed site again.</summary>
    Task<SiteDto> ReopenAsync(Guid id);

    /// <summary>The people of a site, by user name.</summary>
    Task<PagedResultDto<SitePersonDto>> GetPeopleAsync(Guid id, PagedResultRequestDto input);
}
