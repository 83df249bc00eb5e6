using Volo.Abp.Localization;

namespace Volo.Abp.Validation.Localization;

/// <summary>Messages of validation.</summary>
[LocalizationResourceName("AbpValidation")]
public class AbpValidationResource;
