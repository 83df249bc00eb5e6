using Volo.Abp.Localization;

namespace Kefu.Platform.Blazor.Localization;

/// <summary>The texts of the shell, of its components and of the administration pages.</summary>
[LocalizationResourceName("PlatformUi")]
public sealed class PlatformUiResource;
