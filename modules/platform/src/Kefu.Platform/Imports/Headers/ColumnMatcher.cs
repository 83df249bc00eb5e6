namespace Kefu.Platform.Imports.Headers;

/// <summary>Knows the headers of an import type and says which field a header means, and how surely.</summary>
internal sealed class ColumnMatcher
{
    // What an error file adds.
    private static readonly string[] Reasons = ["错误", "错误原因", "错误信息", "error", "errors"];

    // Columns that lists have beside their data: a running number, the reasons.
    private static readonly HashSet<string> Beside =
        ["序号", "序", "行号", "项次", "no", "no.", "#", "id", "原行号", .. Reasons];

    private readonly List<(string Folded, ImportColumn Column)> _known;
    private readonly Dictionary<string, ImportColumn> _exact;

    public ColumnMatcher(IReadOnlyList<ImportColumn> columns)
    {
        Columns = columns;
        _known = columns
            .SelectMany(column => column.KnownHeaders.Append(column.Name).Select(header => (HeaderText.Fold(header), column)))
            .Where(known => known.Item1.Length > 0)
            .ToList();
        _exact = [];
        foreach (var (folded, column) in _known)
            _exact.TryAdd(folded, column);
    }

    public IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>The field that a header means, with a rank: 0 is the surest. Null for a header that says nothing.</summary>
    public (ImportColumn Column, int Rank)? Match(string header, string? group)
    {
        var bottom = HeaderText.Fold(header);
        if (bottom.Length == 0)
            return null;
        var rank = 0;
        foreach (var candidate in Candidates(bottom, group == null ? null : HeaderText.Fold(group)))
        {
            if (_exact.TryGetValue(candidate, out var column))
                return (column, rank);
            rank++;
        }

        return Beside.Contains(bottom) ? null : MatchEnding(HeaderText.WithoutBrackets(bottom), rank);
    }

    /// <summary>Whether a header belongs to a list although no field is behind it.</summary>
    public static bool IsBeside(string header) => Beside.Contains(HeaderText.Fold(header));

    /// <summary>Whether a header names the reasons that an error file adds.</summary>
    public static bool IsReason(string header) => Reasons.Contains(HeaderText.Fold(header));

    private static IEnumerable<string> Candidates(string bottom, string? group)
    {
        var plain = HeaderText.WithoutBrackets(bottom);
        if (group is { Length: > 0 })
        {
            var plainGroup = HeaderText.WithoutBrackets(group);
            yield return $"{group}/{bottom}";
            yield return group + bottom;
            yield return $"{plainGroup}/{plain}";
            yield return plainGroup + plain;
        }

        yield return bottom;
        yield return plain;
        yield return HeaderText.WithoutNumber(plain);
        // An error file has both headers in one line.
        if (bottom.IndexOf('/') is > 0 and var slash)
        {
            foreach (var candidate in Candidates(bottom[(slash + 1)..], bottom[..slash]))
                yield return candidate;
        }
    }

    // The last word says what a compound is: 客户手机 is a 手机. The longest known ending counts.
    private (ImportColumn Column, int Rank)? MatchEnding(string header, int rank)
    {
        var best = _known
            .Where(known => known.Folded.Length >= 2 && header.Length > known.Folded.Length && header.EndsWith(known.Folded, StringComparison.Ordinal))
            .OrderByDescending(known => known.Folded.Length)
            .FirstOrDefault();
        return best.Column == null ? null : (best.Column, rank + header.Length - best.Folded.Length);
    }
}
