using System.Globalization;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Normalization;

/// <summary>Pieces of one kind of package, for example three 托. The package is empty where none was named.</summary>
public sealed record PackageLine(string Package, int Pieces);

/// <summary>Numbers of pieces, as <c>12件</c> or <c>3托+5件</c>.</summary>
public static partial class PieceCount
{
    public static Normalized<IReadOnlyList<PackageLine>> Parse(string? text)
    {
        var parts = TypedText.Compact(text).Split(['+', '、', ','], StringSplitOptions.RemoveEmptyEntries).Select(part => Form().Match(part)).ToList();
        if (parts.Count == 0 || parts.Any(part => !part.Success))
        {
            return Normalized<IReadOnlyList<PackageLine>>.Refused(NormalizationErrorCodes.Pieces);
        }

        var lines = parts.Select(part => new PackageLine(part.Groups["package"].Value, int.Parse(part.Groups["number"].Value, CultureInfo.InvariantCulture))).ToList();
        return lines.Any(line => line.Pieces == 0)
            ? Normalized<IReadOnlyList<PackageLine>>.Refused(NormalizationErrorCodes.Pieces)
            : new Normalized<IReadOnlyList<PackageLine>>(lines);
    }

    [GeneratedRegex(@"^(?<number>\d{1,6})(?<package>[\u4e00-\u9fff]{0,3})$")]
    private static partial Regex Form();
}
