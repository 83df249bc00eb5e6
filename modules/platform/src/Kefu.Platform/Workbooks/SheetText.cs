using System.Text;
using System.Xml;

namespace Kefu.Platform.Workbooks;

/// <summary>Text without the characters that XML cannot hold.</summary>
internal static class SheetText
{
    public static string Valid(string text)
    {
        if (IsValid(text))
            return text;
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
                valid.Append(rune);
        }

        return valid.ToString();
    }

    private static bool IsValid(string text)
    {
        foreach (var character in text)
        {
            if (char.IsSurrogate(character) || !XmlConvert.IsXmlChar(character))
                return false;
        }

        return true;
    }
}
