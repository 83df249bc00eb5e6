namespace Kefu.Platform.Imports.Headers;

/// <summary>Which column of a file fills which field.</summary>
internal sealed class ColumnMapping
{
    private readonly Dictionary<int, ImportColumn> _fields;

    private ColumnMapping(FoundHeader header, Dictionary<int, ImportColumn> fields)
    {
        Header = header;
        _fields = fields;
    }

    public FoundHeader Header { get; }

    public IReadOnlyDictionary<int, ImportColumn> Fields => _fields;

    public ImportColumn? FieldOf(int column) => _fields.GetValueOrDefault(column);

    /// <summary>The bottom header of the column that fills a field; the first known header where the file has none.</summary>
    public string HeaderOf(ImportColumn field)
    {
        var column = Header.Columns.FirstOrDefault(column => FieldOf(column.Index) == field);
        return column?.Header ?? (field.KnownHeaders.Count > 0 ? field.KnownHeaders[0] : field.Name);
    }

    public int? ColumnOf(ImportColumn field) =>
        _fields.Where(pair => pair.Value == field).Select(pair => (int?)pair.Key).FirstOrDefault();

    /// <summary>Maps by the headers. Where two columns mean one field the surer one has it, then the one further left.</summary>
    public static ColumnMapping ByHeaders(FoundHeader header, ColumnMatcher matcher)
    {
        var matches = header.Columns
            .Select(column => (column.Index, Match: matcher.Match(column.Header, column.Group)))
            .Where(found => found.Match != null)
            .OrderBy(found => found.Match!.Value.Rank)
            .ThenBy(found => found.Index);
        var fields = new Dictionary<int, ImportColumn>();
        var taken = new HashSet<ImportColumn>();
        foreach (var (index, match) in matches)
        {
            if (taken.Add(match!.Value.Column))
                fields.Add(index, match.Value.Column);
        }

        return new ColumnMapping(header, fields);
    }

    /// <summary>Maps as the user said; fields and columns that are not there any more are passed over.</summary>
    public static ColumnMapping ByChoice(FoundHeader header, IReadOnlyDictionary<int, string> choice, IReadOnlyList<ImportColumn> columns)
    {
        var fields = header.Columns
            .Where(column => choice.ContainsKey(column.Index))
            .Select(column => (column.Index, Field: columns.FirstOrDefault(field => field.Name == choice[column.Index])))
            .Where(pair => pair.Field != null)
            .ToDictionary(pair => pair.Index, pair => pair.Field!);
        return new ColumnMapping(header, fields);
    }
}
