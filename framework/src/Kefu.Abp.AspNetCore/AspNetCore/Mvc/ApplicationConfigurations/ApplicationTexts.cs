using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The texts of the application's resources in the current culture.</summary>
public class ApplicationTexts(IOptions<AbpLocalizationOptions> options, IStringLocalizerFactory localizers, ILanguageProvider languageProvider) : ITransientDependency
{
    public async Task<ApplicationLocalizationConfigurationDto> DescribeAsync(bool includeTexts)
    {
        var description = new ApplicationLocalizationConfigurationDto
        {
            Languages = [.. await languageProvider.GetLanguagesAsync()],
            CurrentCulture = CurrentCultureDto.Create(),
            DefaultResourceName = options.Value.DefaultResourceType is { } type ? LocalizationResourceNameAttribute.GetName(type) : null
        };
        if (includeTexts)
        {
            description.Values = Resources.ToDictionary(resource => resource.ResourceName, TextsOf);
        }

        return description;
    }

    public Dictionary<string, ApplicationLocalizationResourceDto> GetResources()
        => Resources.ToDictionary(
            resource => resource.ResourceName,
            resource => new ApplicationLocalizationResourceDto { Texts = TextsOf(resource), BaseResources = [.. resource.BaseResourceNames] });

    private Dictionary<string, LocalizationResource>.ValueCollection Resources => options.Value.Resources.Values;

    private Dictionary<string, string> TextsOf(LocalizationResource resource)
        => localizers.CreateByResourceNameOrNull(resource.ResourceName)!
            .GetAllStrings(includeParentCultures: true, includeBaseLocalizers: false)
            .ToDictionary(text => text.Name, text => text.Value);
}
