using Kefu.Platform.Jobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>Single steps of an import, each a transaction of its own. A step of an import that has left the state does not happen.</summary>
internal sealed class ImportSteps(IRepository<Import, Guid> imports, IUnitOfWorkManager unitOfWorkManager, IJobProgress progress, IClock clock) : ITransientDependency
{
    /// <summary>The import as it is now; null where it is not in one of these states any more.</summary>
    public async Task<Import?> FindAsync(Guid id, params ImportState[] states)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var import = await imports.FindAsync(id);
        await unitOfWork.CompleteAsync();
        return import != null && states.Contains(import.State) ? import : null;
    }

    /// <summary>False where the import is not in the state any more, and nothing was done.</summary>
    public async Task<bool> TakeAsync(Guid id, ImportState state, Func<Import, Task> step)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var import = await imports.FindAsync(id);
        if (import?.State != state)
            return false;
        await step(import);
        await progress.ReportAsync(import.Processed, state == ImportState.Importing ? import.Total : null);
        await imports.UpdateAsync(import);
        await unitOfWork.CompleteAsync();
        return true;
    }

    public Task FailAsync(Guid id, string code, IReadOnlyDictionary<string, string> data) => EndAsync(id, import => import.Fail(code, data));

    public Task CancelAsync(Guid id) => EndAsync(id, import => import.Cancel(clock.Now));

    private async Task EndAsync(Guid id, Action<Import> end)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var import = await imports.FindAsync(id);
        if (import is not { IsOver: false })
            return;
        end(import);
        await imports.UpdateAsync(import);
        await unitOfWork.CompleteAsync();
    }
}
