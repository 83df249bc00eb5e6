using Kefu.Platform.Http.Unavailability;
using Kefu.Platform.Imports.Validation;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>Looks into a file: finds its header, checks each row. Begun again, it begins from the top; it has written nothing but notes.</summary>
internal sealed class ValidateImportJob(
    ImportSteps steps,
    ImportActor actor,
    ImportTypes types,
    IPermissionChecker permissions,
    ICancellationTokenProvider cancellation,
    IOptions<UnavailabilityOptions> unavailability,
    ImportOpener opener,
    IRepository<ImportNote, Guid> notes,
    IGuidGenerator guids,
    IUnitOfWorkManager unitOfWorkManager)
    : ImportJob<ValidateImportArgs>(steps, actor, types, permissions, cancellation, unavailability)
{
    protected override Task<Import?> FindAsync(Guid id) => Steps.FindAsync(id, ImportState.Uploaded, ImportState.Validating);

    protected override async Task RunAsync(Import import, CancellationToken cancellationToken)
    {
        if (!await BeginAsync(import))
            return;
        var opened = await opener.OpenAsync(import, cancellationToken);
        if (!await Steps.TakeAsync(import.Id, ImportState.Validating, now => TellFoundAsync(now, opened)))
            return;
        opened.Table.RefuseMissingColumns();

        await using var batches = new ImportValidation(opened.Type, opened.Table).RunAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        var kept = new KeptNotes();
        while (await NextAsync(batches) is { } batch)
        {
            if (!await Steps.TakeAsync(import.Id, ImportState.Validating, now => KeepAsync(now, batch, kept)))
                return;
        }

        await Steps.TakeAsync(import.Id, ImportState.Validating, now =>
        {
            now.FinishValidation();
            return Task.CompletedTask;
        });
    }

    private Task<bool> BeginAsync(Import import) => Steps.TakeAsync(import.Id, import.State, async now =>
    {
        now.BeginValidation();
        await notes.DeleteDirectAsync(note => note.ImportId == now.Id);
    });

    private static Task TellFoundAsync(Import import, OpenedImport opened)
    {
        import.Found(opened.Table.Sheet.Name, opened.Table.Mapping.Header.LastRow, opened.Columns());
        return Task.CompletedTask;
    }

    // Rows are read, and compared with stored records, before the transaction that keeps the result.
    private async Task<ValidatedBatch?> NextAsync(IAsyncEnumerator<ValidatedBatch> batches)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var batch = await batches.MoveNextAsync() ? batches.Current : null;
        await unitOfWork.CompleteAsync();
        return batch;
    }

    private async Task KeepAsync(Import import, ValidatedBatch batch, KeptNotes kept)
    {
        import.Count(batch.Counts);
        await notes.InsertManyAsync(kept.Choose(batch.Notes).Select(note => new ImportNote(guids.Create(), import.Id, note)).ToList());
    }
}
