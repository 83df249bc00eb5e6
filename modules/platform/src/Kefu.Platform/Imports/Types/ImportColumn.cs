namespace Kefu.Platform.Imports;

/// <summary>A field of an import type, and how it is recognised in files. What a parser gives is in <see cref="ImportColumn{T}"/>.</summary>
public abstract class ImportColumn
{
    private protected ImportColumn(string name, IEnumerable<string> knownHeaders)
    {
        Name = name;
        KnownHeaders = [.. knownHeaders];
    }

    /// <summary>The field's name, which the mapping speaks of.</summary>
    public string Name { get; }

    /// <summary>
    /// Headers that mean this field, the usual one first. A header under a group may be named with it: <c>发货人/电话</c>.
    /// Blanks, brackets with a unit, asterisks and full-width letters do not matter.
    /// </summary>
    public IReadOnlyList<string> KnownHeaders { get; }

    /// <summary>An empty cell is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Over an empty cell the value above counts, merged or not: the partner on a price list.</summary>
    public bool FillsDown { get; init; }

    /// <summary>Key of the field's name in the resource of the import type; the field's name unless said otherwise.</summary>
    public string DisplayNameKey { get => _displayNameKey ?? Name; init => _displayNameKey = value; }

    private readonly string? _displayNameKey;

    internal abstract (object? Value, ImportProblem? Error, ImportProblem? Warning) Read(ImportCell cell);
}
