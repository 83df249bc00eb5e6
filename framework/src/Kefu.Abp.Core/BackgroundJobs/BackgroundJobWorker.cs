using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Works off the jobs of the store.</summary>
public interface IBackgroundJobWorker : IBackgroundWorker;

/// <summary>
/// Default <see cref="IBackgroundJobWorker"/>: one job after the other. A failed one waits longer each time, until it is given
/// up; one that the application's end has interrupted begins again at the next start, without a try being counted.
/// </summary>
internal sealed class BackgroundJobWorker : AsyncPeriodicBackgroundWorkerBase, IBackgroundJobWorker
{
    /// <summary>Jobs of a module that is not loaded wait: they are looked at again after this time.</summary>
    private static readonly TimeSpan UnknownJobWait = TimeSpan.FromHours(1);

    private readonly AbpBackgroundJobWorkerOptions _workerOptions;
    private readonly AbpBackgroundJobOptions _jobOptions;
    private readonly IAbpDistributedLock _distributedLock;
    private readonly BackgroundJobSignal _signal;
    private readonly IClock _clock;

    public BackgroundJobWorker(
        AbpAsyncTimer timer,
        IServiceScopeFactory serviceScopeFactory,
        IOptions<AbpBackgroundJobOptions> jobOptions,
        IOptions<AbpBackgroundJobWorkerOptions> workerOptions,
        IAbpDistributedLock distributedLock,
        BackgroundJobSignal signal,
        IClock clock) : base(timer, serviceScopeFactory)
    {
        _jobOptions = jobOptions.Value;
        _workerOptions = workerOptions.Value;
        _distributedLock = distributedLock;
        _signal = signal;
        _clock = clock;
        Timer.Period = _workerOptions.JobPollPeriod;
        Timer.RunOnStart = true;
    }

    protected override Task WaitAsync(TimeSpan period, CancellationToken stoppingToken) => _signal.WaitAsync(period, stoppingToken);

    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        await using var handle = await _distributedLock.TryAcquireAsync(_workerOptions.DistributedLockName, cancellationToken: StoppingToken);
        if (handle is null)
        {
            return;
        }

        var store = workerContext.ServiceProvider.GetRequiredService<IBackgroundJobStore>();
        var jobs = await store.GetWaitingJobsAsync(_workerOptions.MaxJobFetchCount);
        if (jobs.Count == _workerOptions.MaxJobFetchCount)
        {
            _signal.Set();
        }

        foreach (var job in jobs)
        {
            StoppingToken.ThrowIfCancellationRequested();
            await TryAsync(store, job);
            if (_signal.IsSet && jobs.Count < _workerOptions.MaxJobFetchCount)
            {
                // A job has come in that may be more urgent than those that were fetched: the next run follows at once.
                return;
            }
        }
    }

    private async Task TryAsync(IBackgroundJobStore store, BackgroundJobInfo job)
    {
        if (_jobOptions.GetJobOrNull(job.JobName) is not { } configuration)
        {
            Logger.LogWarning("The job {JobId} waits: no loaded module knows {JobName}.", job.Id, job.JobName);
            job.NextTryTime = _clock.Now.Add(UnknownJobWait);
            await store.UpdateAsync(job);
            return;
        }

        job.TryCount++;
        job.LastTryTime = _clock.Now;
        try
        {
            await ExecuteAsync(job, configuration);
        }
        catch (OperationCanceledException) when (StoppingToken.IsCancellationRequested)
        {
            Logger.LogInformation("The job {JobId} ({JobName}) was interrupted by the end of the application and begins again at its next start.", job.Id, job.JobName);
            throw;
        }
        catch (BackgroundJobExecutionException exception)
        {
            Logger.LogWarning(exception.InnerException, "The job {JobId} ({JobName}) failed at try {TryCount}.", job.Id, job.JobName, job.TryCount);
            await PostponeAsync(store, job);
            return;
        }
        catch (Exception exception)
        {
            // The job could not even be started: another try would end the same way.
            Logger.LogError(exception, "The job {JobId} ({JobName}) cannot be started and is given up.", job.Id, job.JobName);
            await AbandonAsync(store, job);
            return;
        }

        await store.DeleteAsync(job.Id);
    }

    private async Task ExecuteAsync(BackgroundJobInfo job, BackgroundJobConfiguration configuration)
    {
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        var args = scope.ServiceProvider.GetRequiredService<IBackgroundJobSerializer>().Deserialize(job.JobArgs, configuration.ArgsType);
        await scope.ServiceProvider.GetRequiredService<IBackgroundJobExecuter>()
            .ExecuteAsync(new JobExecutionContext(scope.ServiceProvider, configuration.JobType, args, StoppingToken));
    }

    private async Task PostponeAsync(IBackgroundJobStore store, BackgroundJobInfo job)
    {
        var wait = TimeSpan.FromSeconds(_workerOptions.DefaultFirstWaitDuration * Math.Pow(_workerOptions.DefaultWaitFactor, job.TryCount - 1));
        var nextTryTime = job.LastTryTime!.Value.Add(wait);
        if (nextTryTime.Subtract(job.CreationTime).TotalSeconds > _workerOptions.DefaultTimeout)
        {
            Logger.LogError("The job {JobId} ({JobName}) is given up after {TryCount} tries.", job.Id, job.JobName, job.TryCount);
            await AbandonAsync(store, job);
            return;
        }

        job.NextTryTime = nextTryTime;
        await store.UpdateAsync(job);
    }

    private static Task AbandonAsync(IBackgroundJobStore store, BackgroundJobInfo job)
    {
        job.IsAbandoned = true;
        return store.UpdateAsync(job);
    }
}
