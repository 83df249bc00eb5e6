using Kefu.ModuleTesting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Kefu.Platform.Seeding;

/// <summary>A module with a permission and no first data of its own.</summary>
[DependsOn(typeof(KefuPlatformModule))]
public sealed class LateModule : AbpModule
{
    /// <summary>The doubles of other tests in this assembly must not stand in for the real thing.</summary>
    public LateModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddTransient<LatePermissions>();
}

/// <summary>One permission, known to the tests of this file only.</summary>
[DisableConventionalRegistration]
internal sealed class LatePermissions : PermissionDefinitionProvider
{
    public const string View = "Late.Things.View";

    public override void Define(IPermissionDefinitionContext context)
        => context.AddGroup("Late", new FixedLocalizableString("Late")).AddPermission(View, new FixedLocalizableString("See things"));
}

public class First_data_tests : ModuleTest<LateModule>
{
    [Fact]
    public async Task A_module_that_comes_in_later_gives_the_administrator_its_permissions()
    {
        await WriteAsync();
        await RevokeAsync();
        await CommitAsync(() => GetRequiredService<ISettingManager>().SetGlobalAsync(PlatformSettings.SeededBy, VersionWithoutLateModule()));

        await WriteAsync();

        (await IsGrantedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_taken_from_the_administrator_is_not_given_back_at_each_start()
    {
        await WriteAsync();
        await RevokeAsync();

        await WriteAsync();

        (await IsGrantedAsync()).ShouldBeFalse();
    }

    private string VersionWithoutLateModule()
        => new SeedingVersion(new Loaded([.. GetRequiredService<IModuleContainer>().Modules.Where(module => module.Type != typeof(LateModule))])).Current;

    private Task<string?> WriteAsync() => CallAsync((FirstData data) => data.WriteAsync("Kefu-2026-word", isDemo: false));

    private Task RevokeAsync()
        => CommitAsync(() => GetRequiredService<IPermissionManager>().SetManyAsync(new Dictionary<string, bool> { [LatePermissions.View] = false }, RolePermissionValueProvider.ProviderName, "admin"));

    private async Task<bool> IsGrantedAsync()
        => await CommitAsync(() => GetRequiredService<IPermissionStore>().IsGrantedAsync(LatePermissions.View, RolePermissionValueProvider.ProviderName, "admin"));

    private sealed record Loaded(IReadOnlyList<IAbpModuleDescriptor> Modules) : IModuleContainer;
}
