using Kefu.Platform.Hosts;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DistributedLocking;

namespace Kefu.Platform.Jobs;

/// <summary>Looks after jobs that are not simply to be run: stops them, takes them from dead hosts, gives up what nobody can do.</summary>
internal sealed class JobKeeper(
    JobQueries queries,
    JobSteps steps,
    JobRunner runner,
    JobQueues queues,
    JobSignals signals,
    RunningJobs running,
    HostPulse pulse,
    IAbpDistributedLock locks) : ITransientDependency
{
    private const string LockName = "Platform.JobKeeping";

    public async Task KeepAsync(CancellationToken stopping)
    {
        var host = await pulse.GetAsync(stopping);
        foreach (var claim in await queries.GetToStopAsync(host, stopping))
            running.Cancel(claim);
        foreach (var waiting in await queries.GetWaitingInVainAsync(queues.Kinds, stopping))
        {
            if (await steps.TakeAsync(waiting, host) is { } claim)
                await runner.RunAsync(claim, host, stopping);
        }

        await using var turn = await locks.TryAcquireAsync(LockName, cancellationToken: stopping);
        if (turn is null)
            return;
        foreach (var orphan in await queries.GetOrphansAsync(stopping))
            await steps.RecoverAsync(orphan);
        await AdoptAsync(stopping);
    }

    private async Task AdoptAsync(CancellationToken stopping)
    {
        var foreign = await queries.GetForeignAsync(stopping);
        if (foreign.Count == 0)
            return;
        await steps.AdoptAsync(foreign);
        foreach (var kind in foreign.Select(job => job.Kind).Distinct())
            signals.Enqueued(kind);
        signals.Keeping.Set();
    }
}
