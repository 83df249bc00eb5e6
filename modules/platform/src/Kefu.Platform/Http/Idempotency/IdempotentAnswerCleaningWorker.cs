using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Threading;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>Removes answers that nobody asks for again.</summary>
internal sealed class IdempotentAnswerCleaningWorker : AsyncPeriodicBackgroundWorkerBase
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    public IdempotentAnswerCleaningWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory)
    {
        Timer.Period = (int)Period.TotalMilliseconds;
        Timer.RunOnStart = true;
    }

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        await using var turn = await workerContext.ServiceProvider.GetRequiredService<IAbpDistributedLock>()
            .TryAcquireAsync(nameof(IdempotentAnswerCleaningWorker), cancellationToken: StoppingToken);
        if (turn is not null)
        {
            await workerContext.ServiceProvider.GetRequiredService<IdempotentAnswers>().CleanAsync();
        }
    }
}
