namespace Kefu.Platform.Blazor.Formatting;

/// <summary>Writes names as their language does: 王芳, but Jane Miller.</summary>
internal static class PersonName
{
    public static string Full(string? surname, string? given) =>
        IsChinese(surname + given) ? surname + given : $"{given} {surname}".Trim();

    private static bool IsChinese(string name) => name.Any(letter => letter is >= '\u4e00' and <= '\u9fff');
}
