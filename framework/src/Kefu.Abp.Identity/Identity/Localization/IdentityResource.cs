using Volo.Abp.Localization;

namespace Volo.Abp.Identity.Localization;

/// <summary>Texts of identity.</summary>
[LocalizationResourceName("AbpIdentity")]
public class IdentityResource;
