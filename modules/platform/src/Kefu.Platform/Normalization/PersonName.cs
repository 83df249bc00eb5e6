using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Names of persons, of every people: long names with a middle dot are as usual here as short ones.</summary>
public static partial class PersonName
{
    private const int MinLength = 2;
    private const int MaxLength = 50;

    /// <summary>The middle dot U+00B7, as the identity card has it.</summary>
    public const char MiddleDot = '·';

    public static Normalized<string> Parse(string? text)
    {
        var name = FullStopBetweenHan().Replace(Dots().Replace(TypedText.Clean(text), MiddleDot.ToString()), MiddleDot.ToString());
        return name.Length is >= MinLength and <= MaxLength
            ? new Normalized<string>(name)
            : Normalized<string>.Refused(NormalizationErrorCodes.PersonName);
    }

    /// <summary>The form in which names are searched: the dot does not count.</summary>
    public static string ForSearch(string name) => name.Replace(MiddleDot.ToString(), "", StringComparison.Ordinal);

    [GeneratedRegex("[•‧・･⋅]")]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[.。](?=[\u4e00-\u9fff])")]
    private static partial Regex FullStopBetweenHan();
}
