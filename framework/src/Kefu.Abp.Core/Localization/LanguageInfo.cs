namespace Volo.Abp.Localization;

/// <summary>A language a user may choose.</summary>
public class LanguageInfo
{
    public LanguageInfo(string cultureName, string? uiCultureName = null, string? displayName = null)
    {
        CultureName = Check.NotNullOrWhiteSpace(cultureName, nameof(cultureName));
        UiCultureName = string.IsNullOrWhiteSpace(uiCultureName) ? cultureName : uiCultureName;
        DisplayName = string.IsNullOrWhiteSpace(displayName) ? cultureName : displayName;
    }

    public string CultureName { get; }

    public string UiCultureName { get; }

    public string DisplayName { get; }

    public string TwoLetterISOLanguageName => System.Globalization.CultureInfo.GetCultureInfo(CultureName).TwoLetterISOLanguageName;
}
