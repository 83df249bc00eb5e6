namespace Kefu.Platform.Blazor.Theming;

/// <summary>Whether the circuit shows dark colours.</summary>
internal sealed class ThemeState
{
    private bool _isDark;

    /// <summary>Raised when the colours change, for whatever shows which ones are on.</summary>
    public event Action? Changed;

    public bool IsDark
    {
        get => _isDark;
        set
        {
            _isDark = value;
            Changed?.Invoke();
        }
    }
}
