using System.Text.RegularExpressions;

namespace Kefu.Platform.PersonalData;

/// <summary>What is shown of a person's data until it is revealed with a reason. Texts are in their stored form; empty ones stay empty.</summary>
public static partial class PersonalDataMask
{
    private const int LastOfCard = 4;
    private const int FirstOfIdentityNumber = 4;
    private const int LastOfIdentityNumber = 4;
    private const int LongestMaskedTail = 4;

    /// <summary><c>138****1234</c>; of a landline the area code and the last digits: <c>0991-*****67</c>.</summary>
    public static string Phone(string? number)
    {
        var text = number?.Trim() ?? "";
        if (Mobile().IsMatch(text))
        {
            return text[..3] + Stars(4) + text[^4..];
        }

        var landline = Landline().Match(text);
        return landline.Success
            ? $"{landline.Groups["area"].Value}-{Tail(landline.Groups["number"].Value, 2)}{Extension(landline)}"
            : Tail(text, Math.Min(LongestMaskedTail, text.Length / 3));
    }

    /// <summary>The first character and two stars, however long the name is: <c>麦**</c>.</summary>
    public static string Name(string? name)
    {
        var text = name?.Trim() ?? "";
        return text.Length == 0 ? "" : FirstCharacter(text) + Stars(2);
    }

    /// <summary><c>6501**********0013</c>; of a short number of another document only the last digits.</summary>
    public static string IdentityNumber(string? number)
    {
        var text = number?.Trim() ?? "";
        var hidden = text.Length - FirstOfIdentityNumber - LastOfIdentityNumber;
        return hidden >= FirstOfIdentityNumber
            ? text[..FirstOfIdentityNumber] + Stars(hidden) + text[^LastOfIdentityNumber..]
            : Tail(text, Math.Min(LastOfIdentityNumber, text.Length / 3));
    }

    /// <summary>The last four digits: <c>************1234</c>.</summary>
    public static string BankAccount(string? number)
    {
        var text = number?.Trim() ?? "";
        return Tail(text, Math.Min(LastOfCard, text.Length / 3));
    }

    private static string Tail(string text, int shown) => Stars(text.Length - shown) + text[^shown..];

    private static string Stars(int count) => new('*', count);

    private static string Extension(Match landline) => landline.Groups["extension"].Success ? "-" + Stars(landline.Groups["extension"].Length) : "";

    // A rare character of a name may be two UTF-16 units.
    private static string FirstCharacter(string text) => char.IsHighSurrogate(text[0]) && text.Length > 1 ? text[..2] : text[..1];

    [GeneratedRegex(@"^1[3-9]\d{9}$", RegexOptions.ECMAScript)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?<area>0\d{2,3})-(?<number>\d{7,8})(?:-(?<extension>\d{1,6}))?$")]
    private static partial Regex Landline();
}
