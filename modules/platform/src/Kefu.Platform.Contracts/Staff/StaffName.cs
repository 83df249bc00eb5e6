namespace Kefu.Platform.Staff;

/// <summary>Writes the names of people as their language does: 王芳, but Jane Miller.</summary>
public static class StaffName
{
    /// <summary>The full name; empty where neither part is known.</summary>
    public static string Full(string? surname, string? given) =>
        IsChinese(surname + given) ? surname + given : $"{given} {surname}".Trim();

    /// <summary>What a person is called: the full name, else the user name.</summary>
    public static string Of(string userName, string? surname, string? given) =>
        Full(surname, given) is { Length: > 0 } name ? name : userName;

    private static bool IsChinese(string name) => name.Any(letter => letter is >= '\u4e00' and <= '\u9fff');
}
