using Kefu.Platform.Http.Unavailability;
using Kefu.Platform.Imports.Rows;
using Kefu.Platform.Jobs;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>
/// Writes the rows batch by batch. A batch and the import's place in the file are one transaction: interrupted anywhere, it
/// goes on behind the last batch that was written. Imports are written one after the other, so that each meets what the one before
/// it has stored.
/// </summary>
[JobQueue("Platform.ImportWriting", IsSerial = true)]
internal sealed class WriteImportJob(
    ImportSteps steps,
    ImportActor actor,
    ImportTypes types,
    IPermissionChecker permissions,
    ICancellationTokenProvider cancellation,
    IOptions<UnavailabilityOptions> unavailability,
    ImportOpener opener,
    MatchRefresh matchRefresh,
    IRepository<ImportNote, Guid> notes,
    IClock clock)
    : ImportJob<WriteImportArgs>(steps, actor, types, permissions, cancellation, unavailability)
{
    protected override Task<Import?> FindAsync(Guid id) => Steps.FindAsync(id, ImportState.Importing);

    protected override async Task RunAsync(Import import, CancellationToken cancellationToken)
    {
        var opened = await opener.OpenAsync(import, cancellationToken);
        if (!import.HasFreshMatches && !await matchRefresh.RunAsync(import.Id, opened, cancellationToken))
            return;

        var rows = opened.Table.Rows().Select(row => row.Data).OfType<ReadRow>().Where(row => row.Number > import.WrittenToRow);
        foreach (var batch in rows.Chunk(ImportLimits.BatchRows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await Steps.TakeAsync(import.Id, ImportState.Importing, now => WriteAsync(now, opened.Type, batch, cancellationToken)))
                return;
        }

        await Steps.TakeAsync(import.Id, ImportState.Importing, now =>
        {
            now.Complete(clock.Now);
            return Task.CompletedTask;
        });
    }

    private async Task WriteAsync(Import import, ImportType type, ReadRow[] batch, CancellationToken cancellationToken)
    {
        if (import is { Rule: ReimportRule.Fail, Matches: > 0 })
            throw new BusinessException(ImportErrorCodes.HasRepeatedRows).WithData("Count", import.Matches);
        var matches = await MatchesAsync(import.Id, batch[0].Number, batch[^1].Number);
        var rows = batch
            .Where(row => row is { IsValid: true, DuplicateOf: null })
            .Select(row => Matched(row.Row, matches))
            .Where(row => row.Match == null || import.Rule == ReimportRule.UpdateIfDraft)
            .ToList();
        var written = rows.Count == 0 ? 0 : await type.WriteAsync(new ImportBatch(import.Id, import.Rule, rows), cancellationToken);
        import.Advance(batch[^1].Number, batch.Length, written);
    }

    private async Task<Dictionary<int, ImportMatch>> MatchesAsync(Guid importId, int fromRow, int toRow)
    {
        var found = await notes.GetListAsync(note => note.ImportId == importId && note.Kind == ImportNoteKind.Match && note.Row >= fromRow && note.Row <= toRow);
        return found.ToDictionary(note => note.Row, note => new ImportMatch(note.Row, note.RecordId!.Value, note.Data.GetValueOrDefault("Record") ?? ""));
    }

    private static ImportRow Matched(ImportRow row, Dictionary<int, ImportMatch> matches)
    {
        row.Match = matches.GetValueOrDefault(row.Number);
        return row;
    }
}
