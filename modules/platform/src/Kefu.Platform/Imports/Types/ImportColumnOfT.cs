namespace Kefu.Platform.Imports;

/// <summary>A field whose cells are read as <typeparamref name="T"/>. A field that may be empty wants a nullable type.</summary>
/// <param name="name">The field's name, which the mapping speaks of.</param>
/// <param name="knownHeaders">Headers that mean this field, the usual one first.</param>
/// <param name="parser">Reads a cell that is not empty. It is pure: the same cell gives the same answer.</param>
public sealed class ImportColumn<T>(string name, IEnumerable<string> knownHeaders, Func<ImportCell, CellValue<T>> parser)
    : ImportColumn(name, knownHeaders)
{
    internal override (object? Value, ImportProblem? Error, ImportProblem? Warning) Read(ImportCell cell)
    {
        var read = parser(cell);
        return (read.Value, read.Error, read.Warning);
    }
}
