using Kefu.Platform.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DistributedLocking;

namespace Kefu.Platform.Jobs;

/// <summary>Works off one queue, as many jobs at the same time as it allows.</summary>
internal sealed class JobQueueRunner(JobQueue queue, JobSignal signal, IServiceScopeFactory scopes, HostPulse pulse, IAbpDistributedLock locks) : IDisposable
{
    private readonly SemaphoreSlim _places = new(queue.Parallel, queue.Parallel);

    /// <summary>Begins what is due, until nothing is, or something has come in that may be more urgent.</summary>
    public async Task BeginDueAsync(CancellationToken stopping)
    {
        while (await BeginSomeAsync(stopping) && !signal.IsSet)
            ;
    }

    /// <summary>Returns when no job of the queue is at work.</summary>
    public async Task EndAsync()
    {
        for (var place = 0; place < queue.Parallel; place++)
            await _places.WaitAsync();
        _places.Release(queue.Parallel);
    }

    public void Dispose() => _places.Dispose();

    /// <returns>Whether any was begun.</returns>
    private async Task<bool> BeginSomeAsync(CancellationToken stopping)
    {
        var any = false;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var waiting in await scope.ServiceProvider.GetRequiredService<JobQueries>().GetDueAsync(queue.Kinds, stopping))
        {
            await _places.WaitAsync(stopping);
            var isBegun = false;
            try
            {
                any |= isBegun = await TryBeginAsync(waiting, stopping);
            }
            finally
            {
                if (!isBegun)
                    _places.Release();
            }

            if (signal.IsSet)
                break;
        }

        return any;
    }

    private async Task<bool> TryBeginAsync(WaitingJob waiting, CancellationToken stopping)
    {
        var turn = queue.IsSerial ? await locks.TryAcquireAsync("Platform.JobQueue:" + queue.Name, cancellationToken: stopping) : null;
        if (queue.IsSerial && turn is null)
            return false;
        JobClaim? claim = null;
        try
        {
            var host = await pulse.GetAsync(stopping);
            await using var scope = scopes.CreateAsyncScope();
            claim = await scope.ServiceProvider.GetRequiredService<JobSteps>().TakeAsync(waiting, host);
            if (claim is not null)
                _ = Task.Run(() => RunAsync(claim, host, turn, stopping), CancellationToken.None);
            return claim is not null;
        }
        finally
        {
            if (claim is null && turn is not null)
                await turn.DisposeAsync();
        }
    }

    private async Task RunAsync(JobClaim claim, HostSession host, IAbpDistributedLockHandle? turn, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<JobRunner>().RunAsync(claim, host, stopping);
        }
        finally
        {
            if (turn is not null)
                await turn.DisposeAsync();
            _places.Release();
        }
    }
}
