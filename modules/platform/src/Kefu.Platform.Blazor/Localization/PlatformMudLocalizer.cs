using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Kefu.Platform.Blazor.Localization;

/// <summary>Gives MudBlazor's components their texts in the language of the page; without it they speak English only.</summary>
internal sealed class PlatformMudLocalizer(IStringLocalizer<MudBlazorResource> texts) : MudLocalizer
{
    public override LocalizedString this[string key] => texts[key];
}
