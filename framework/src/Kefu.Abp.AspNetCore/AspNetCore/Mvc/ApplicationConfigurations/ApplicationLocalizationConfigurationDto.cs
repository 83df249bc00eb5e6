using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Languages and texts.</summary>
[Serializable]
public class ApplicationLocalizationConfigurationDto
{
    /// <summary>Texts in the current culture by resource and key.</summary>
    public Dictionary<string, Dictionary<string, string>> Values { get; set; } = [];

    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public List<LanguageInfo> Languages { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = new();

    public string? DefaultResourceName { get; set; }

    public Dictionary<string, List<NameValue>> LanguagesMap { get; set; } = [];

    public Dictionary<string, List<NameValue>> LanguageFilesMap { get; set; } = [];
}

/// <summary>Texts of all resources in one culture.</summary>
[Serializable]
public class ApplicationLocalizationDto
{
    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = new();
}

/// <summary>Texts of one resource, and the resources that are asked where it has none.</summary>
[Serializable]
public class ApplicationLocalizationResourceDto
{
    public Dictionary<string, string> Texts { get; set; } = [];

    public string[] BaseResources { get; set; } = [];
}

/// <summary>Which culture's texts are asked for.</summary>
public class ApplicationLocalizationRequestDto
{
    [System.ComponentModel.DataAnnotations.Required]
    [System.ComponentModel.DataAnnotations.StringLength(16)]
    public string CultureName { get; set; } = "";

    /// <summary>True leaves out texts that come with the application's files.</summary>
    public bool OnlyDynamics { get; set; }
}
