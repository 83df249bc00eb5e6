namespace Volo.Abp.Localization;

/// <summary>Options of localisation.</summary>
public class AbpLocalizationOptions
{
    public LocalizationResourceDictionary Resources { get; } = [];

    /// <summary>The resource of classes that name none.</summary>
    public Type? DefaultResourceType { get; set; }

    /// <summary>The languages a user may choose from.</summary>
    public List<LanguageInfo> Languages { get; } = [];

    public bool TryToGetFromBaseCulture { get; set; } = true;

    public bool TryToGetFromDefaultCulture { get; set; } = true;
}
