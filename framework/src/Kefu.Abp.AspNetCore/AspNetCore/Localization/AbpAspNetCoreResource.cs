using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Localization;

/// <summary>Texts of what HTTP itself refuses.</summary>
[LocalizationResourceName("AbpAspNetCore")]
public class AbpAspNetCoreResource;
