using MudBlazor;

namespace Kefu.Platform.Blazor.Theming;

/// <summary>Colours and type. <c>platform.css</c> holds the same colours, for what is shown before the circuit has started.</summary>
internal static class PlatformTheme
{
    // Fonts of the visitor's own system: nothing is fetched from elsewhere, and Chinese text looks as it does everywhere on that machine.
    private static readonly string[] Fonts =
        ["system-ui", "-apple-system", "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1a5fb4",
            Secondary = "#0f6e6e",
            Tertiary = "#6b4ba1",
            Info = "#1a5fb4",
            Success = "#1b7043",
            Warning = "#8f5600",
            Error = "#b3261e",
            Background = "#f4f6f9",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            AppbarText = "#1b2530",
            DrawerBackground = "#ffffff",
            DrawerText = "#33404d",
            DrawerIcon = "#5a6775",
            TextPrimary = "#1b2530",
            TextSecondary = "#52606e",
            ActionDefault = "#52606e",
            Divider = "#dde3ea",
            LinesDefault = "#dde3ea",
            LinesInputs = "#8794a1",
            TableLines = "#e6ebf0",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ab8f5",
            PrimaryContrastText = "#0b1a2c",
            Secondary = "#74cfcf",
            Tertiary = "#c3a9f0",
            Info = "#8ab8f5",
            Success = "#7fd6a3",
            SuccessContrastText = "#062314",
            Warning = "#f0bd6a",
            WarningContrastText = "#2a1a00",
            Error = "#ff9a92",
            ErrorContrastText = "#3a0703",
            Background = "#11161c",
            BackgroundGray = "#161c24",
            Surface = "#1a212a",
            AppbarBackground = "#1a212a",
            AppbarText = "#e6ebf1",
            DrawerBackground = "#1a212a",
            DrawerText = "#cdd6df",
            DrawerIcon = "#a3b0bd",
            TextPrimary = "#e6ebf1",
            TextSecondary = "#a9b5c1",
            ActionDefault = "#a9b5c1",
            Divider = "#2d3742",
            LinesDefault = "#2d3742",
            LinesInputs = "#6f7d8b",
            TableLines = "#27303a",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px", DrawerWidthLeft = "248px", AppbarHeight = "56px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "0.9375rem", LineHeight = "1.5" },
            Button = new ButtonTypography { FontFamily = Fonts, TextTransform = "none", FontWeight = "500", FontSize = "0.9rem" },
        },
    };
}
