using Volo.Abp.Localization;

namespace Kefu.CustomerArchives.Localization;

/// <summary>Texts of the module.</summary>
[LocalizationResourceName("CustomerArchives")]
public sealed class CustomerArchivesResource;
