using System.Globalization;

namespace Volo.Abp.Localization;

/// <summary>The current culture.</summary>
public static class CultureHelper
{
    /// <summary>Sets the current culture until the result is disposed.</summary>
    public static IDisposable Use(string culture, string? uiCulture = null)
        => Use(CultureInfo.GetCultureInfo(Check.NotNull(culture, nameof(culture))), uiCulture is null ? null : CultureInfo.GetCultureInfo(uiCulture));

    public static IDisposable Use(CultureInfo culture, CultureInfo? uiCulture = null)
    {
        var (outer, outerUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture ?? culture);
        return new DisposeAction(() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (outer, outerUi));
    }

    public static bool IsRtl => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft;
}
