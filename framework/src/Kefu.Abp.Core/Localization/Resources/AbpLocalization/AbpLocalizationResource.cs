namespace Volo.Abp.Localization.Resources.AbpLocalization;

/// <summary>Texts of localisation itself.</summary>
[LocalizationResourceName("AbpLocalization")]
public class AbpLocalizationResource;
