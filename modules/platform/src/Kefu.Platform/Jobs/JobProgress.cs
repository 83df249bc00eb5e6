using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Kefu.Platform.Jobs;

/// <inheritdoc cref="IJobProgress" />
internal sealed class JobProgress(CurrentJob current, IDbContextProvider<PlatformDataDbContext> contexts, IUnitOfWorkManager unitOfWorkManager) : IJobProgress, ITransientDependency
{
    public async Task ReportAsync(int done, int? total = null, string? messageKey = null)
    {
        if (current.Claim is not { } claim)
            return;
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        // The row stays locked until the commit: nobody can take the job over in between.
        var told = await (await contexts.GetDbContextAsync()).Jobs
            .Where(job => job.Id == claim.JobId && job.Owner == claim.Owner)
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.Done, done).SetProperty(job => job.Total, total).SetProperty(job => job.MessageKey, messageKey));
        if (told == 0)
            throw new JobLostException();
        await unitOfWork.CompleteAsync();
    }
}
