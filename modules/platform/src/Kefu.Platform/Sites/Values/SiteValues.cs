using Volo.Abp.FeatureManagement;
using Volo.Abp.Features;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Kefu.Platform.Sites.Values;

/// <summary>Puts the sites among the holders of features and settings.</summary>
internal static class SiteValues
{
    public static void AddSites(this AbpFeatureOptions options) => options.ValueProviders.Add<SiteFeatureValueProvider>();

    public static void AddSites(this FeatureManagementOptions options) => options.Providers.Add<SiteFeatureManagementProvider>();

    public static void AddSites(this AbpSettingOptions options)
        => options.ValueProviders.Insert(options.ValueProviders.IndexOf(typeof(UserSettingValueProvider)), typeof(SiteSettingValueProvider));

    public static void AddSites(this SettingManagementOptions options)
        => options.Providers.Insert(options.Providers.IndexOf(typeof(UserSettingManagementProvider)), typeof(SiteSettingManagementProvider));
}
