using Volo.Abp.Localization;

namespace Kefu.Complaints.Localization;

/// <summary>The module's texts.</summary>
[LocalizationResourceName("Complaints")]
public sealed class ComplaintsResource;
