using Kefu.Platform.Localization;
using Kefu.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;

namespace Kefu.Platform.Sites;

/// <summary>Platform with one business module, which declares itself and has rows of sites and of the company.</summary>
[DependsOn(typeof(KefuPlatformModule))]
public sealed class SiteTestModule : AbpModule
{
    public const string Group = "Parcels";
    public const string Enabled = Group + ".Enabled";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<PlatformModuleOptions>(options => options.Add<PlatformResource>(Group));
        context.Services.AddAbpDbContext<ParcelDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
    }
}

internal sealed class SiteTestSettings : SettingDefinitionProvider
{
    public const string OpeningHour = SiteTestModule.Group + ".OpeningHour";

    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(OpeningHour, "10", new FixedLocalizableString(OpeningHour)));
}
