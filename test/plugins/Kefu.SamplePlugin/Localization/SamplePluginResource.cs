using Volo.Abp.Localization;

namespace Kefu.SamplePlugin.Localization;

/// <summary>Texts of the plug-in.</summary>
[LocalizationResourceName("SamplePlugin")]
public sealed class SamplePluginResource;
