using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>Completeness goes down when the last contract has ended, though nobody touches the archive.</summary>
internal sealed class ContractCoverWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const string LockName = CustomerArchivesPermissions.Group + ".ContractCover";

    private readonly IAbpDistributedLock _locks;

    public ContractCoverWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes, IAbpDistributedLock locks) : base(timer, scopes)
    {
        _locks = locks;
        Timer.Period = (int)TimeSpan.FromHours(1).TotalMilliseconds;
        Timer.RunOnStart = true;
    }

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        await using var handle = await _locks.TryAcquireAsync(LockName, cancellationToken: StoppingToken);
        while (handle is not null && await EndSomeAsync(workerContext.ServiceProvider) > 0)
        {
            StoppingToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task<int> EndSomeAsync(IServiceProvider services)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var ended = await services.GetRequiredService<ContractCover>().EndAsync();
        await unitOfWork.CompleteAsync();
        return ended;
    }
}
