using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Modules;

/// <summary>The modules of this host.</summary>
public interface IModuleAppService : IApplicationService
{
    /// <summary>All of them: platform first, then those that the host was built with, then plug-ins. They are as many as were installed, so there are no pages.</summary>
    Task<ListResultDto<ModuleDto>> GetListAsync();

    /// <summary>Switches a module on or off at the current site.</summary>
    /// <param name="id">The group name.</param>
    /// <param name="input">On or off.</param>
    /// <exception cref="BusinessException">It is not a loaded business module, or no site is chosen.</exception>
    Task UpdateAsync(string id, UpdateModuleInput input);
}
