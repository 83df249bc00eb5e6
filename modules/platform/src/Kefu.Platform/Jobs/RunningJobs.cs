using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Jobs;

/// <summary>The jobs that this host works on.</summary>
internal sealed class RunningJobs : ISingletonDependency
{
    private readonly ConcurrentDictionary<JobClaim, CancellationTokenSource> _cancellations = new();

    /// <summary>Cancels the token of a job, if this host works on it.</summary>
    public void Cancel(JobClaim claim)
    {
        if (_cancellations.TryGetValue(claim, out var cancellation))
            cancellation.Cancel();
    }

    public CancellationToken Enter(JobClaim claim) => _cancellations.GetOrAdd(claim, _ => new CancellationTokenSource()).Token;

    /// <summary>The token's source is left to the collector: somebody may be cancelling it in this moment.</summary>
    public void Leave(JobClaim claim) => _cancellations.TryRemove(claim, out _);
}
