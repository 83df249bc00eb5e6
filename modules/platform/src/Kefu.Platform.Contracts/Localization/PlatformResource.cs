using Volo.Abp.Localization;

namespace Kefu.Platform.Localization;

/// <summary>Texts of platform: permissions, errors, the mechanisms that every module stands on.</summary>
[LocalizationResourceName("Platform")]
public sealed class PlatformResource;
