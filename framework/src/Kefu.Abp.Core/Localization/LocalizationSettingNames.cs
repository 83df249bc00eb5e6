namespace Volo.Abp.Localization;

/// <summary>Names of the settings of localisation.</summary>
public static class LocalizationSettingNames
{
    public const string DefaultLanguage = "Abp.Localization.DefaultLanguage";
}
