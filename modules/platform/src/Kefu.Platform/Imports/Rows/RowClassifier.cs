using System.Text.RegularExpressions;
using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Rows;

/// <summary>Tells data from what offices put between and below them: subtotals, repeated page headers, signatures, notes.</summary>
internal sealed partial class RowClassifier(ColumnMapping mapping, IReadOnlyList<MergedRange> merged, bool includeHidden)
{
    // Labels stand at the left; further right the same words are a remark.
    private const int CellsOfALabel = 3;

    private readonly Dictionary<int, HashSet<string>> _headers = mapping.Header.Columns.ToDictionary(
        column => column.Index,
        column => new HashSet<string> { CellText.Fold(column.Header), CellText.Fold(column.Group ?? column.Header) });
    private readonly ILookup<int, MergedRange> _wide = merged.Where(range => range.IsWide).ToLookup(range => range.FirstRow);

    /// <summary>The reason for which a row is skipped; null for a row of data.</summary>
    public SkipReason? SkipReasonOf(SheetRow row)
    {
        var filled = Filled(row);
        if (filled.Count == 0 || filled.All(cell => !IsMapped(cell.Column) && IsRunningNumber(cell.Column, cell.Text)))
            return SkipReason.Blank;
        if (row.IsHidden && !includeHidden)
            return SkipReason.Hidden;
        if (IsRepeatedHeader(filled))
            return SkipReason.RepeatedHeader;
        if (IsSubtotal(filled))
            return SkipReason.Subtotal;
        return IsNote(row, filled) ? SkipReason.Note : null;
    }

    private static List<FilledCell> Filled(SheetRow row)
    {
        var filled = new List<FilledCell>();
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!row[i].IsEmpty)
                filled.Add(new FilledCell(i, row[i].Kind, row[i].Text));
        }

        return filled;
    }

    private bool IsMapped(int column) => mapping.FieldOf(column) != null;

    // Lines numbered in advance hold nothing but their number.
    private bool IsRunningNumber(int column, string text) =>
        mapping.Header.Columns.Any(header => header.Index == column && ColumnMatcher.IsBeside(header.Header)) && RunningNumber().IsMatch(CellText.Fold(text));

    private bool IsRepeatedHeader(List<FilledCell> filled)
    {
        var texts = filled.Select(cell => CellText.Fold(cell.Text)).ToList();
        var same = filled.Where((cell, i) => _headers.TryGetValue(cell.Column, out var headers) && headers.Contains(texts[i])).Count();
        return same >= 2 && same >= filled.Count * 0.6 || texts.All(mapping.Header.Above.Contains);
    }

    private bool IsSubtotal(List<FilledCell> filled)
    {
        var words = filled.Where(cell => cell.Kind == SheetCellKind.Text).Take(CellsOfALabel).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var text = CellText.Fold(words[i].Text);
            // "顺达物流 小计": a name before the word is a label only where the row has no other words of its own.
            if (Subtotal().IsMatch(text) || (i == 0 && NamedSubtotal().IsMatch(text) && OtherWords(filled, words[0]) == 0))
                return true;
        }

        return false;
    }

    private static int OtherWords(List<FilledCell> filled, FilledCell label) =>
        filled.Count(cell => cell.Column != label.Column && cell.Kind == SheetCellKind.Text && !StartsWithDigit().IsMatch(CellText.Fold(cell.Text)));

    private bool IsNote(SheetRow row, List<FilledCell> filled)
    {
        var first = filled[0];
        if (first.Kind != SheetCellKind.Text)
            return false;
        var text = CellText.Fold(first.Text);
        if (Signature().IsMatch(text) || NoteStart().IsMatch(text))
            return true;
        // One text alone: over many columns, or in a column that carries no field, it is prose.
        if (filled.Count > 1)
            return false;
        return !IsMapped(first.Column) || _wide[row.Number].Any(range => range.FirstColumn == first.Column && IsHalfOfTheTable(range));
    }

    private bool IsHalfOfTheTable(MergedRange range) =>
        mapping.Header.Columns.Count(column => range.Contains(range.FirstRow, column.Index)) * 2 >= mapping.Header.Columns.Count
        && range.LastColumn - range.FirstColumn >= 2;

    [GeneratedRegex(@"^[(]?\d{1,7}[).、]?$")]
    private static partial Regex RunningNumber();

    [GeneratedRegex(@"^\D?\d")]
    private static partial Regex StartsWithDigit();

    // The words alone, or with what they count: 小计, 本页合计, 合计(12户), 总计:共300户.
    [GeneratedRegex(@"^[【\[(*]*(本页|本月|本日|本周|本年|本季|本期|本批|本车|当页|当日|当月|当前|每页|分页|分|全部|部门|截止.{0,10})?(小计|合计|总计|共计|累计|总合计|合计数|总累计|总额|汇总|日计|月计|页计|年计|计|总数|合计总额|承前页|过次页|转次页|转下页|接上页|接下页|续上页|续下页|subtotal|total|grandtotal|sum)(人民币)?(大写|小写|金额)?[】\])*]*[:：]?[(]?(共?[￥¥]?-?\d[\d.,]*\D{0,3})?[)]?[:：]?$")]
    private static partial Regex Subtotal();

    [GeneratedRegex(@"^.{1,30}(小计|合计|总计|共计|累计)[:：]?$|^共计?\d+(户|条|票|家|行|个|单|车|笔|件|人)$")]
    private static partial Regex NamedSubtotal();

    [GeneratedRegex(@"^((制|填|统计|编制|填报|编|打印|审|复|批|校)?(制表|填表|制单|统计|编制|填报|打印|审核|复核|核对|审批|批准|校对|经办|经手|主管|负责|签字|签名|签章|盖章|录入|编报|报表|记账|会计|出纳)(人|员|者|部门|单位|日期|时间|领导|经理)?|部门(主管|经理|负责人)|财务|日期|时间)[:：].*$|^(制表|填表|制单|审核|复核|审批|统计|编制|填报|打印|录入|经办|签字|签章)(人|员|日期|时间|部门)?$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"^[※*]*(备注|说明|注|附注|注意|备注说明|填表说明|填写说明|特别说明|情况说明|温馨提示|提示|附)[:：]|^(备注说明|填表说明|填写说明|特别说明|说明|附注)$|^注\d|^第\d+页|^-{3,}|^以下(空白|无正文)|^(此页|本页)(以下)?空白")]
    private static partial Regex NoteStart();

    private readonly record struct FilledCell(int Column, SheetCellKind Kind, string Text);
}
