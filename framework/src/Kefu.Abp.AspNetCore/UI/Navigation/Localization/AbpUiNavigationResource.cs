using Volo.Abp.Localization;

namespace Volo.Abp.UI.Navigation.Localization;

/// <summary>Texts of the items that every application has.</summary>
[LocalizationResourceName("AbpUiNavigation")]
public class AbpUiNavigationResource;
