using System.Text.RegularExpressions;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Headers;

/// <summary>Headers as they are compared: folded, without marks of duty, with and without what stands in brackets.</summary>
internal static partial class HeaderText
{
    /// <summary><c>* 手 机（必填）：</c> becomes <c>手机</c>; brackets of other kinds stay.</summary>
    public static string Fold(string header) =>
        Marks().Replace(CellText.Fold(header), "").Trim('*', ':', '.', ',', ';', '、', '/', '\\', '-', '_');

    /// <summary>Without anything in brackets: <c>重量(kg)</c> becomes <c>重量</c>.</summary>
    public static string WithoutBrackets(string folded) => Fold(Brackets().Replace(folded, ""));

    /// <summary>Without a number at the end, by which files tell equal headers apart: <c>电话2</c>.</summary>
    public static string WithoutNumber(string folded) => folded.TrimEnd("0123456789".ToCharArray());

    /// <summary>What the header has in its first brackets, or behind a slash: the unit of bare numbers.</summary>
    public static string? UnitOf(string header)
    {
        var folded = Marks().Replace(CellText.Fold(header), "");
        var bracketed = Brackets().Match(folded);
        if (bracketed.Success)
            return bracketed.Value[1..^1] is { Length: > 0 } unit ? unit : null;
        var slash = folded.LastIndexOf('/');
        return slash > 0 && slash < folded.Length - 1 && folded.Length - slash <= 6 ? folded[(slash + 1)..] : null;
    }

    [GeneratedRegex(@"[(\[【〔{<](必填|必输|必录|必须|选填|可选|可空|非必填|不必填|required|optional|\*)[)\]】〕}>]|^\*+|\*+$|必填项?$")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[(\[【〔{<][^)\]】〕}>]*[)\]】〕}>]")]
    private static partial Regex Brackets();
}
