namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Which parts of the configuration are asked for.</summary>
public class ApplicationConfigurationRequestOptions
{
    public bool IncludeLocalizationResources { get; set; } = true;
}
