using Volo.Abp.Localization;

namespace Kefu.Platform.Blazor.Localization;

/// <summary>The texts that MudBlazor's own components show, under MudBlazor's keys.</summary>
[LocalizationResourceName("MudBlazor")]
public sealed class MudBlazorResource;
