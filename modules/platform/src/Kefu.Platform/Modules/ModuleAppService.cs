using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.FeatureManagement;
using Permissions = Kefu.Platform.PlatformPermissions.Modules;

namespace Kefu.Platform.Modules;

/// <inheritdoc cref="IModuleAppService" />
public class ModuleAppService(
    HostModules modules,
    ModuleRelations relations,
    AppliedMigrations migrations,
    IModuleGate gate,
    ICurrentSite currentSite,
    IFeatureManager features,
    IOptions<PlatformModuleOptions> options,
    IPermissionDefinitionManager permissions) : ApplicationService, IModuleAppService
{
    [Authorize(Permissions.View)]
    public async Task<ListResultDto<ModuleDto>> GetListAsync()
    {
        var rows = new List<ModuleDto> { await PlatformAsync() };
        foreach (var module in modules.All)
        {
            rows.Add(await DescribeAsync(module, NameOf(module.Group)));
        }

        return new ListResultDto<ModuleDto>(rows);
    }

    [Authorize(Permissions.Update)]
    public async Task UpdateAsync(string id, UpdateModuleInput input)
    {
        var module = options.Value.Modules.FirstOrDefault(module => module.Group == id) ?? throw new BusinessException(ModuleErrorCodes.NotSwitchable);
        var site = currentSite.Id ?? throw new BusinessException(ModuleErrorCodes.NoSite);
        await features.SetAsync(module.EnabledFeature, input.IsEnabled ? "true" : "false", SiteConsts.ValueProviderName, site.ToString());
    }

    private async Task<ModuleDto> PlatformAsync()
    {
        var assembly = typeof(ModuleAppService).Assembly;
        var group = (await permissions.GetGroupsAsync()).Single(group => group.Name == PlatformPermissions.Group);
        return await DescribeAsync(
            new HostModule(group.Name, ModuleState.Loaded) { Version = assembly.GetName().Version, Assemblies = [assembly] },
            group.DisplayName.Localize(StringLocalizerFactory));
    }

    private async Task<ModuleDto> DescribeAsync(HostModule module, string displayName) => new()
    {
        Name = module.Group,
        DisplayName = displayName,
        Version = module.Version?.ToString(3),
        IsPlugIn = module.IsPlugIn,
        State = module.State,
        IsEnabled = IsSwitchable(module) ? await gate.IsOpenAsync(module.Group) : null,
        Needs = relations.NeedsOf(module.Group).Select(NameOf).ToList(),
        NeededBy = relations.NeededBy(module.Group).Select(NameOf).ToList(),
        Fault = module.Fault?.Code,
        FaultDetails = module.Fault?.Details ?? [],
        Tables = await migrations.OfAsync(module.Assemblies),
    };

    private bool IsSwitchable(HostModule module) => currentSite.Id is not null && options.Value.Modules.Any(declared => declared.Group == module.Group);

    private string NameOf(string group)
        => options.Value.Modules.FirstOrDefault(module => module.Group == group)?.DisplayName.Localize(StringLocalizerFactory).Value ?? group;
}
