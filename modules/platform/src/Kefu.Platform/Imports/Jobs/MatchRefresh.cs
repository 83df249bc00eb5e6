using Kefu.Platform.Imports.Rows;
using Kefu.Platform.Imports.Validation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>
/// Finds the matches anew before the first row is written: between validation and start others may have stored the same.
/// Once writing has begun they stay as they are, lest an import meets the records that it wrote itself.
/// </summary>
internal sealed class MatchRefresh(ImportSteps steps, IRepository<ImportNote, Guid> notes, IGuidGenerator guids) : ITransientDependency
{
    /// <summary>False where the import was cancelled meanwhile.</summary>
    public async Task<bool> RunAsync(Guid importId, OpenedImport opened, CancellationToken cancellationToken)
    {
        var matches = 0;
        if (!await steps.TakeAsync(importId, ImportState.Importing, import => ForgetAsync(import.Id)))
            return false;
        foreach (var rows in opened.Table.Rows().Select(row => row.Data).OfType<ReadRow>().Chunk(ImportLimits.BatchRows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await steps.TakeAsync(importId, ImportState.Importing, async import => matches += await FindAsync(import.Id, opened.Type, rows, cancellationToken)))
                return false;
        }

        return await steps.TakeAsync(importId, ImportState.Importing, import =>
        {
            import.RefreshMatches(matches);
            return Task.CompletedTask;
        });
    }

    private Task ForgetAsync(Guid importId) => notes.DeleteDirectAsync(note => note.ImportId == importId && note.Kind == ImportNoteKind.Match);

    private async Task<int> FindAsync(Guid importId, ImportType type, ReadRow[] rows, CancellationToken cancellationToken)
    {
        var first = rows.Where(row => row is { IsValid: true, DuplicateOf: null }).Select(row => row.Row).ToList();
        if (first.Count == 0)
            return 0;
        var matches = (await type.FindMatchesAsync(first, cancellationToken)).DistinctBy(match => match.RowNumber).ToList();
        await notes.InsertManyAsync(matches.Select(match => new ImportNote(guids.Create(), importId, RowNote.Of(match))).ToList(), cancellationToken: cancellationToken);
        return matches.Count;
    }
}
