using Volo.Abp.Localization;

namespace Volo.Abp.ExceptionHandling.Localization;

/// <summary>Texts of errors in general.</summary>
[LocalizationResourceName("AbpExceptionHandling")]
public class AbpExceptionHandlingResource;
