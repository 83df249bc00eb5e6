using Kefu.Platform.Imports.Headers;

namespace Kefu.Platform.Imports.ErrorFile;

/// <summary>A column of the file with a header in one line, which means the same field when it is read again.</summary>
internal sealed record ErrorFileColumn(int Index, string Header)
{
    public static List<ErrorFileColumn> Of(OpenedImport opened)
    {
        var header = opened.Table.Mapping.Header.Columns.Where(column => !ColumnMatcher.IsReason(column.Header)).ToList();
        var repeated = header.GroupBy(column => HeaderText.Fold(column.Header)).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        var matcher = new ColumnMatcher(opened.Type.Columns);
        return header.ConvertAll(column => new ErrorFileColumn(column.Index, IsClear(column) ? column.Header : column.Path));

        // A group may say what the bottom header alone does not: whose telephone it is.
        bool IsClear(HeaderColumn column) =>
            !repeated.Contains(HeaderText.Fold(column.Header)) && matcher.Match(column.Header, null)?.Column == matcher.Match(column.Header, column.Group)?.Column;
    }
}
