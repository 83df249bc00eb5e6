namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What a client needs to know of the application and its user.</summary>
[Serializable]
public class ApplicationConfigurationDto
{
    public ApplicationLocalizationConfigurationDto Localization { get; set; } = new();

    public ApplicationAuthConfigurationDto Auth { get; set; } = new();

    public ApplicationSettingConfigurationDto Setting { get; set; } = new();

    public CurrentUserDto CurrentUser { get; set; } = new();

    public ApplicationFeatureConfigurationDto Features { get; set; } = new();

    public ApplicationGlobalFeatureConfigurationDto GlobalFeatures { get; set; } = new();

    public MultiTenancyInfoDto MultiTenancy { get; set; } = new();

    public CurrentTenantDto CurrentTenant { get; set; } = new();

    public TimingDto Timing { get; set; } = new();

    public ClockDto Clock { get; set; } = new();

    public ObjectExtensionsDto ObjectExtensions { get; set; } = new();

    /// <summary>What <see cref="IApplicationConfigurationContributor"/>s add.</summary>
    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}
