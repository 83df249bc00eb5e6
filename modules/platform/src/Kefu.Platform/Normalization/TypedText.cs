using System.Text;

namespace Kefu.Platform.Normalization;

/// <summary>The first step of every reading: what surrounds the text goes, full-width forms become plain ones.</summary>
public static class TypedText
{
    /// <summary>Without blanks of any width, zero-width characters and byte order marks at its ends, in Unicode form KC.</summary>
    public static string Clean(string? text) => Fold(text).Trim(Surroundings);

    /// <summary>As <see cref="Clean"/>, without any blank inside either, in upper case.</summary>
    public static string Compact(string? text)
    {
        var cleaned = Clean(text);
        var compact = new StringBuilder(cleaned.Length);
        foreach (var character in cleaned.Where(character => !IsBlank(character)))
        {
            compact.Append(char.ToUpperInvariant(character));
        }

        return compact.ToString();
    }

    private static readonly char[] Surroundings = Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(IsBlank).ToArray();

    private static bool IsBlank(char character)
        => char.IsWhiteSpace(character)
           || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format;

    // A lone half of a surrogate pair, as damaged files have it, cannot be normalised and is left as it is.
    private static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
