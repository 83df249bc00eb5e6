namespace Kefu.Platform.Pinyin;

/// <summary>How a text is typed in Latin letters: whole and by initials, lower-case, without tones or blanks.</summary>
/// <param name="Full"><c>麦合木提</c>: <c>maihemuti</c>.</param>
/// <param name="Initials"><c>mhmt</c>.</param>
public sealed record PinyinText(string Full, string Initials)
{
    /// <summary>The reading of a text. ASCII letters and digits stay, what is neither they nor Han is left out.</summary>
    public static PinyinText Of(string? text) => PinyinReader.Read(text ?? "", startsWithSurname: false);

    /// <summary>The reading of a person's name, whose first characters may have one of their own: <c>单</c> is <c>shan</c>.</summary>
    public static PinyinText OfPerson(string? name) => PinyinReader.Read(name ?? "", startsWithSurname: true);
}
