using System.Globalization;
using System.Text.RegularExpressions;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Headers;

/// <summary>
/// Finds the header among the first rows: the first row, or pair of rows, of whose cells at least 60 % are known headers.
/// Where none reaches that, the row with the most fields is taken if it has every required one.
/// </summary>
internal sealed partial class HeaderFinder(ColumnMatcher matcher)
{
    private const double KnownShare = 0.6;

    /// <summary>The header in the first rows of a sheet, which may leave out blank ones; null without one.</summary>
    public FoundHeader? Find(IReadOnlyList<SheetRow> top, IReadOnlyList<MergedRange> merged)
    {
        Candidate? fallback = null;
        var isOneColumn = top.All(row => row.Cells.Count(cell => !cell.IsEmpty) <= 1);
        for (var i = 0; i < top.Count && top[i].Number <= ImportLimits.HeaderRows; i++)
        {
            var single = Judge(top[i], null, merged);
            var next = i + 1 < top.Count && top[i + 1].Number == top[i].Number + 1 ? top[i + 1] : null;
            var found = next == null ? single : Better(single, Judge(next, null, merged), Judge(top[i], next, merged));
            if (IsHeader(found, isOneColumn))
                return Build(found, top);
            if (HasAllRequired(found) && found.Fields > (fallback?.Fields ?? 2))
                fallback = found;
        }

        return fallback == null ? null : Build(fallback, top);
    }

    // Two rows are one header when together they say more than either alone.
    private static Candidate Better(Candidate upper, Candidate lower, Candidate both) =>
        both.Fields > upper.Fields && both.Fields > lower.Fields && both.LowerShare >= KnownShare ? both : upper;

    // One known word alone is mostly a title; above a list of one column it is the header.
    private bool IsHeader(Candidate candidate, bool isOneColumn) =>
        candidate.Share >= KnownShare && (candidate.Fields >= Math.Min(2, matcher.Columns.Count) || (isOneColumn && HasAllRequired(candidate)));

    private bool HasAllRequired(Candidate candidate)
    {
        var mapping = ColumnMapping.ByHeaders(new FoundHeader(0, 0, candidate.Columns, new HashSet<string>(), null), matcher);
        return matcher.Columns.Where(column => column.IsRequired).All(column => mapping.ColumnOf(column) != null);
    }

    private Candidate Judge(SheetRow upper, SheetRow? lower, IReadOnlyList<MergedRange> merged)
    {
        var columns = lower == null ? OneRow(upper) : TwoRows(upper, lower, merged);
        var matches = columns.Select(column => matcher.Match(column.Header, column.Group)).ToList();
        var fields = matches.Where(match => match != null).Select(match => match!.Value.Column).Distinct().Count();
        var known = columns.Where((column, i) => matches[i] != null || ColumnMatcher.IsBeside(column.Header)).Count();
        return new Candidate(upper, lower ?? upper, columns, fields, Share(known, columns.Count), LowerShare(columns, matches, lower));
    }

    private static double LowerShare(List<HeaderColumn> columns, List<(ImportColumn Column, int Rank)?> matches, SheetRow? lower)
    {
        if (lower == null)
            return 0;
        var below = Enumerable.Range(0, columns.Count).Where(i => !lower[columns[i].Index].IsEmpty).ToList();
        return Share(below.Count(i => matches[i] != null), below.Count);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static List<HeaderColumn> OneRow(SheetRow row) => row.Cells
        .Select((cell, index) => (cell, index))
        .Where(pair => !pair.cell.IsEmpty)
        .Select(pair => new HeaderColumn(pair.index, pair.cell.Text, null))
        .ToList();

    private static List<HeaderColumn> TwoRows(SheetRow upper, SheetRow lower, IReadOnlyList<MergedRange> merged)
    {
        var columns = new List<HeaderColumn>();
        var group = "";
        for (var i = 0; i < Math.Max(upper.Cells.Count, lower.Cells.Count); i++)
        {
            var above = upper[i].Text;
            var below = lower[i].Text;
            if (above.Length > 0)
                group = IsTitle(upper, i, merged) ? "" : above;
            if (below.Length == 0 && above.Length > 0)
                columns.Add(new HeaderColumn(i, above, null));
            else if (below.Length > 0)
                columns.Add(new HeaderColumn(i, below, GroupOf(upper, i, group, merged)));
        }

        return columns;
    }

    // A group reaches as far as its merged range; where the file has none (text files), up to the next header.
    private static string? GroupOf(SheetRow upper, int column, string last, IReadOnlyList<MergedRange> merged)
    {
        if (upper[column].Text is { Length: > 0 } above)
            return above;
        var ofRow = merged.Where(range => range.FirstRow == upper.Number).ToList();
        if (ofRow.Count == 0)
            return last.Length > 0 ? last : null;
        var own = ofRow.FirstOrDefault(range => range.Contains(upper.Number, column));
        return own.IsWide && upper[own.FirstColumn].Text is { Length: > 0 } text ? text : null;
    }

    private static bool IsTitle(SheetRow row, int column, IReadOnlyList<MergedRange> merged) =>
        merged.Any(range => range.Contains(row.Number, column) && range.FirstColumn == 0 && range.LastColumn >= row.Cells.Count - 1 && range.IsWide);

    private static FoundHeader Build(Candidate found, IReadOnlyList<SheetRow> top)
    {
        var above = top.Where(row => row.Number < found.Upper.Number).ToList();
        var texts = above.SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty).Select(cell => CellText.Fold(cell.Text)).ToHashSet();
        return new FoundHeader(found.Upper.Number, found.Lower.Number, found.Columns, texts, YearOf(texts));
    }

    private static int? YearOf(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var match = Year().Match(text);
            if (match.Success)
                return int.Parse(match.Value, CultureInfo.InvariantCulture);
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\d)(19[89]\d|20\d\d)(?!\d)")]
    private static partial Regex Year();

    private sealed record Candidate(SheetRow Upper, SheetRow Lower, List<HeaderColumn> Columns, int Fields, double Share, double LowerShare);
}
