using Volo.Abp.Localization;

namespace Volo.Abp.Features;

/// <summary>Texts of refusals because of a feature.</summary>
[LocalizationResourceName("AbpFeature")]
public class AbpFeatureResource;
