using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>Single steps of an import, each a transaction of its own. A step of an import that has left the state does not happen.</summary>
internal sealed class ImportSteps(IRepository<Import, Guid> imports, IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
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
        await imports.UpdateAsync(import);
        await unitOfWork.CompleteAsync();
        return true;
    }

    public async Task FailAsync(Guid id, string code, IReadOnlyDictionary<string, string> data)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var import = await imports.FindAsync(id);
        if (import is not { IsOver: false })
            return;
        import.Fail(code, data);
        await imports.UpdateAsync(import);
        await unitOfWork.CompleteAsync();
    }
}
