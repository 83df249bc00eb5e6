using Kefu.Platform.Localization;
using Kefu.Platform.Modules;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;

namespace Kefu.Platform.Sites;

/// <summary>Platform with one business module, which only declares itself.</summary>
[DependsOn(typeof(KefuPlatformModule))]
public sealed class SiteTestModule : AbpModule
{
    public const string Group = "Parcels";
    public const string Enabled = Group + ".Enabled";

    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<PlatformModuleOptions>(options => options.Add<PlatformResource>(Group));
}

internal sealed class SiteTestSettings : SettingDefinitionProvider
{
    public const string OpeningHour = SiteTestModule.Group + ".OpeningHour";

    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(OpeningHour, "10", new FixedLocalizableString(OpeningHour)));
}
