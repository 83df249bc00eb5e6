namespace Kefu.Platform.Imports;

/// <summary>
/// A kind of list that a module reads: its fields, its key, how rows meet stored records, how they are written. A module
/// derives one class per type, marks it <c>ITransientDependency</c> and adds it to <see cref="ImportOptions.Types"/>.
/// </summary>
public abstract class ImportType
{
    /// <summary>The permanent name, <c>{Group}.{Things}</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The permission to import, <c>{Group}.{Things}.Import</c>.</summary>
    public abstract string PermissionName { get; }

    /// <summary>The resource in which the names of the type and of its fields are looked up.</summary>
    public abstract Type ResourceType { get; }

    /// <summary>The fields, in the order in which the wizard offers them.</summary>
    public abstract IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>Key of the type's name in its resource.</summary>
    public virtual string DisplayNameKey => $"Import:{Name}";

    /// <summary>The page that lists what is imported, without leading slash; null where there is none.</summary>
    public virtual string? ListUrl => null;

    /// <summary>What happens to repeated rows unless the user chooses otherwise.</summary>
    public virtual ReimportRule DefaultRule => ReimportRule.Skip;

    /// <summary>Called once before rows are read: loads what the parsers look things up in.</summary>
    public virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Rules that concern several fields of a row. Called for rows whose cells are all good.</summary>
    public virtual IEnumerable<ImportRowProblem> Check(ImportRow row) => [];

    /// <summary>The file's own key, by which a later row is a duplicate; null for a row that has none.</summary>
    public virtual string? KeyOf(ImportRow row) => null;

    /// <summary>The rows of a batch that look like stored records. One query per kind of key, not one per row.</summary>
    public virtual Task<IReadOnlyList<ImportMatch>> FindMatchesAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ImportMatch>>([]);

    /// <summary>
    /// Writes a batch inside the unit of work that is open, and answers how many of its rows were written. It may be
    /// called again for the same rows only when what it wrote was rolled back.
    /// </summary>
    public abstract Task<int> WriteAsync(ImportBatch batch, CancellationToken cancellationToken);
}
