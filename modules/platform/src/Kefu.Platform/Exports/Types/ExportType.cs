using System.Runtime.CompilerServices;

namespace Kefu.Platform.Exports;

/// <summary>A list that can be exported. Modules derive from <see cref="ExportType{TInput,TRow}"/>.</summary>
public abstract class ExportType
{
    private protected ExportType() { }

    /// <summary>Group and plural of the things: <c>CustomerArchives.Customers</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Name of the entity, as the log of personal data has it.</summary>
    public abstract string Entity { get; }

    /// <summary>The permission to export the list masked.</summary>
    public abstract string PermissionName { get; }

    /// <summary>The permission to export personal data in full; null where the list has none.</summary>
    public virtual string? PersonalDataPermissionName => null;

    /// <summary>Names of the personal fields among the columns, as the log has them.</summary>
    public virtual IReadOnlyList<string> PersonalFields => [];

    /// <summary>Where the texts of the list are.</summary>
    public abstract Type ResourceType { get; }

    /// <summary>Key of the list's title, which names file and sheet.</summary>
    public abstract string TitleKey { get; }

    internal string Module => Name.Split('.')[0];

    internal abstract Type InputType { get; }

    internal abstract IReadOnlyList<string> HeaderKeys { get; }

    internal abstract IAsyncEnumerable<IEnumerable<object?>> ReadCellsAsync(object input, bool isMasked, CancellationToken cancellationToken);
}

/// <summary>A list that can be exported: its columns, and its own query read row by row.</summary>
public abstract class ExportType<TInput, TRow> : ExportType where TInput : class, new()
{
    /// <summary>The columns of the list, from left to right.</summary>
    public abstract IReadOnlyList<ExportColumn<TRow>> Columns { get; }

    internal sealed override Type InputType => typeof(TInput);

    internal sealed override IReadOnlyList<string> HeaderKeys => Columns.Select(column => column.TextKey).ToList();

    /// <summary>All rows that the list shows for this input, one after the other and never all at once. What is personal is masked unless said otherwise.</summary>
    public abstract IAsyncEnumerable<TRow> ReadAsync(TInput input, bool isMasked, CancellationToken cancellationToken);

    internal sealed override async IAsyncEnumerable<IEnumerable<object?>> ReadCellsAsync(
        object input, bool isMasked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = Columns;
        await foreach (var row in ReadAsync((TInput)input, isMasked, cancellationToken).WithCancellation(cancellationToken))
        {
            yield return columns.Select(column => column.Value(row));
        }
    }
}
