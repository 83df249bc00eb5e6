using System.Globalization;
using System.Text;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Texts of cells: what surrounds them goes, and two that look alike become equal.</summary>
internal static class CellText
{
    /// <summary>Blanks of every width, zero-width characters and byte order marks go from both ends.</summary>
    public static string Trim(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var start = 0;
        var end = text.Length - 1;
        while (start <= end && IsBlank(text[start])) start++;
        while (end >= start && IsBlank(text[end])) end--;
        return start == 0 && end == text.Length - 1 ? text : text[start..(end + 1)];
    }

    /// <summary>Full-width forms folded, without any blank, in lower case: how headers and labels are compared.</summary>
    public static string Fold(string text)
    {
        var folded = IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKC) : text;
        var builder = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            if (!IsBlank(character))
                builder.Append(char.ToLowerInvariant(character));
        }

        return builder.ToString();
    }

    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format;

    // A lone surrogate, as a damaged file may hold, cannot be normalised.
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return false;
        }

        return true;
    }
}
