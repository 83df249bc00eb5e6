namespace Kefu.Platform.Blazor.Theming;

/// <summary>Whether the circuit shows dark colours.</summary>
internal sealed class ThemeState
{
    public bool IsDark { get; set; }
}
