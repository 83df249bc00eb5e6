using System.Text.RegularExpressions;

namespace System;

/// <summary>Strings.</summary>
public static partial class AbpStringExtensions
{
    public static bool IsNullOrEmpty([Diagnostics.CodeAnalysis.NotNullWhen(false)] this string? str) => string.IsNullOrEmpty(str);

    public static bool IsNullOrWhiteSpace([Diagnostics.CodeAnalysis.NotNullWhen(false)] this string? str) => string.IsNullOrWhiteSpace(str);

    public static string EnsureStartsWith(this string str, char c) => str.StartsWith(c) ? str : c + str;

    public static string EnsureEndsWith(this string str, char c) => str.EndsWith(c) ? str : str + c;

    public static string RemovePreFix(this string str, params string[] preFixes)
    {
        var found = preFixes.FirstOrDefault(prefix => str.StartsWith(prefix, StringComparison.Ordinal));
        return found is null ? str : str[found.Length..];
    }

    public static string RemovePostFix(this string str, params string[] postFixes)
    {
        var found = postFixes.FirstOrDefault(postfix => str.EndsWith(postfix, StringComparison.Ordinal));
        return found is null ? str : str[..^found.Length];
    }

    public static string? Truncate(this string? str, int maxLength) => str is null || str.Length <= maxLength ? str : str[..maxLength];

    public static string ToCamelCase(this string str) => str.Length == 0 ? str : char.ToLowerInvariant(str[0]) + str[1..];

    public static string ToKebabCase(this string str) => WordStart().Replace(str, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
