using Volo.Abp.Localization;

namespace Kefu.Platform.Http;

/// <summary>Texts of the HTTP API itself.</summary>
[LocalizationResourceName("PlatformHttp")]
internal sealed class PlatformHttpResource;
