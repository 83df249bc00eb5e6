using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Reading;
using Kefu.Platform.Imports.Storage;
using Kefu.Platform.Timing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Kefu.Platform.Imports;

/// <summary>Opens the file of an import as its user wants it to be read: chosen or remembered mapping, mended cells.</summary>
internal sealed class ImportOpener(
    ImportTypes types,
    ImportFileStore files,
    IRepository<MendedCell, Guid> mendedCells,
    IRepository<RememberedMapping, Guid> rememberedMappings,
    IUnitOfWorkManager unitOfWorkManager,
    ICompanyClock clock) : ITransientDependency
{
    /// <exception cref="ImportFileException">The file is gone or cannot be read, or no header is found.</exception>
    public async Task<OpenedImport> OpenAsync(Import import, CancellationToken cancellationToken)
    {
        var type = types.Find(import.Type) ?? throw new ImportFileException(ImportErrorCodes.TypeUnknown).Naming("Type", import.Type);
        var path = files.PathOf(import.Id);
        if (!File.Exists(path))
            throw new ImportFileException(ImportErrorCodes.FileGone);

        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        await type.PrepareAsync(cancellationToken);
        var reading = await ReadingOfAsync(import, cancellationToken);
        var table = OpenedTable.Open(path, type, reading);
        if (import.Reading.Mapping == null && await RememberedAsync(import, table.Mapping) is { } remembered)
            table = OpenedTable.Open(path, type, reading with { Mapping = remembered });
        await unitOfWork.CompleteAsync(cancellationToken);
        return new OpenedImport(type, table, reading.Mended);
    }

    private async Task<ImportReading> ReadingOfAsync(Import import, CancellationToken cancellationToken)
    {
        var mended = await mendedCells.GetListAsync(cell => cell.ImportId == import.Id, cancellationToken: cancellationToken);
        return new ImportReading
        {
            SheetName = import.Reading.SheetName,
            IncludeHidden = import.Reading.IncludeHidden,
            Mapping = import.Reading.Mapping,
            Mended = mended.ToDictionary(cell => (cell.Row, cell.Column), cell => cell.Text),
            CurrentYear = clock.Today.Year,
            FileName = import.FileName
        };
    }

    private async Task<Dictionary<int, string>?> RememberedAsync(Import import, ColumnMapping found)
    {
        var remembered = await rememberedMappings.FindAsync(mapping => mapping.UserId == import.UserId && mapping.Type == import.Type);
        if (remembered == null || !found.Header.Columns.Any(column => remembered.Fields.ContainsKey(column.Header)))
            return null;
        return found.Header.Columns
            .Select(column => (column.Index, Field: remembered.Fields.GetValueOrDefault(column.Header) ?? found.FieldOf(column.Index)?.Name ?? ""))
            .Where(column => column.Field.Length > 0)
            .DistinctBy(column => column.Field)
            .ToDictionary(column => column.Index, column => column.Field);
    }
}
