using Kefu.Platform.EntityFrameworkCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;

namespace Kefu.Platform.Modules;

/// <inheritdoc cref="IModuleAppService" />
public class ModuleAppService(HostModules modules, AppliedMigrations migrations, IOptions<PlatformModuleOptions> options, IPermissionDefinitionManager permissions) : ApplicationService, IModuleAppService
{
    [Authorize(PlatformPermissions.Modules.View)]
    public async Task<ListResultDto<ModuleDto>> GetListAsync()
    {
        var assembly = typeof(ModuleAppService).Assembly;
        var platform = new HostModule(PlatformPermissions.Group, ModuleState.Loaded) { Version = assembly.GetName().Version, Assemblies = [assembly] };
        var platformName = (await permissions.GetGroupsAsync()).Single(group => group.Name == PlatformPermissions.Group).DisplayName;
        var names = options.Value.Modules.ToDictionary(module => module.Group, module => module.DisplayName);
        names[PlatformPermissions.Group] = platformName;
        var rows = new List<ModuleDto>();
        foreach (var module in modules.All.Prepend(platform))
        {
            rows.Add(ToDto(module, names.GetValueOrDefault(module.Group)?.Localize(StringLocalizerFactory) ?? module.Group, await migrations.OfAsync(module.Assemblies)));
        }

        return new ListResultDto<ModuleDto>(rows);
    }

    private static ModuleDto ToDto(HostModule module, string displayName, IReadOnlyList<ModuleTablesDto> tables) => new()
    {
        Name = module.Group,
        DisplayName = displayName,
        Version = module.Version?.ToString(3),
        IsPlugIn = module.IsPlugIn,
        State = module.State,
        Fault = module.Fault?.Code,
        FaultDetails = module.Fault?.Details ?? [],
        Tables = tables,
    };
}
