namespace Kefu.Platform.Imports;

/// <summary>An import whose file is open, with its type ready to read.</summary>
internal sealed record OpenedImport(ImportType Type, OpenedTable Table, IReadOnlyDictionary<(int Row, int Column), string> Mended)
{
    public List<MappedColumn> Columns() => Table.Mapping.Header.Columns
        .Select(column => new MappedColumn(column.Index, column.Header, Table.Mapping.FieldOf(column.Index)?.Name))
        .ToList();
}
