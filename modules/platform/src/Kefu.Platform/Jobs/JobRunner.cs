using Kefu.Platform.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Jobs;

/// <summary>Carries out one job that this host has taken, and notes how it ended.</summary>
internal sealed class JobRunner(
    JobSteps steps,
    JobCalls calls,
    RunningJobs running,
    CurrentJob current,
    IOptions<AbpBackgroundJobWorkerOptions> options,
    ILogger<JobRunner> logger) : ITransientDependency
{
    public async Task RunAsync(JobClaim claim, HostSession host, CancellationToken stopping)
    {
        using var inJob = current.Begin(claim);
        var cancelled = running.Enter(claim);
        try
        {
            var end = await TryAsync(claim, host, cancelled, stopping);
            await NoteAsync(end, claim, host, stopping);
        }
        finally
        {
            running.Leave(claim);
        }
    }

    /// <returns>The step that notes how the try ended.</returns>
    private async Task<Func<Task>> TryAsync(JobClaim claim, HostSession host, CancellationToken cancelled, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(host.Lost, cancelled, stopping);
        try
        {
            if (await steps.FindAsync(claim) is not { } taken)
                return () => Task.CompletedTask;
            if (taken.Job.IsCancelRequested)
                return () => CancelAsync(claim);
            if (taken.Info is null)
                return () => steps.CompleteAsync(claim);
            await calls.ExecuteAsync(taken.Info, ending.Token);
            return () => steps.CompleteAsync(claim);
        }
        catch (Exception) when (cancelled.IsCancellationRequested && !host.IsLost)
        {
            return () => CancelAsync(claim);
        }
        catch (Exception) when (stopping.IsCancellationRequested || host.IsLost)
        {
            logger.LogInformation("The job {JobId} was interrupted and begins again.", claim.JobId);
            return () => steps.PutBackAsync(claim);
        }
        catch (JobModuleOffException)
        {
            return () => steps.WaitAsync(claim);
        }
        catch (UnusableJobException unusable)
        {
            logger.LogError(unusable, "The job {JobId} cannot be started and is given up.", claim.JobId);
            return () => steps.GiveUpAsync(claim, unusable.Failure);
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "The job {JobId} failed.", claim.JobId);
            return () => steps.FailAsync(claim, JobFailure.Of(exception is BackgroundJobExecutionException { InnerException: { } inner } ? inner : exception));
        }
    }

    private async Task CancelAsync(JobClaim claim)
    {
        if (await steps.FindAsync(claim) is not { } taken)
            return;
        try
        {
            if (taken.Info is not null)
                await calls.TellCancelledAsync(taken.Info);
        }
        catch (UnusableJobException)
        {
            // There is nothing that could be put in order.
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The job {JobId} could not be put in order when it was cancelled.", claim.JobId);
            await steps.GiveUpAsync(claim, JobFailure.Of(exception));
            return;
        }

        await steps.CancelAsync(claim);
    }

    /// <summary>While this host lives nobody else takes the job: how it ended is noted however long the database is away.</summary>
    private async Task NoteAsync(Func<Task> end, JobClaim claim, HostSession host, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await end();
                return;
            }
            catch (Exception exception)
            {
                logger.LogWarning(exception, "How the job {JobId} ended could not be noted.", claim.JobId);
                if (host.IsLost || stopping.IsCancellationRequested)
                    return;
            }

            using var ending = CancellationTokenSource.CreateLinkedTokenSource(host.Lost, stopping);
            await Task.Delay(options.Value.JobPollPeriod, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
