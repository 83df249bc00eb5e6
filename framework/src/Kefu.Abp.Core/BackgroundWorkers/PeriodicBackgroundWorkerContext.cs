namespace Volo.Abp.BackgroundWorkers;

/// <summary>What a run of a periodic worker is given: a scope of its own.</summary>
public class PeriodicBackgroundWorkerContext(IServiceProvider serviceProvider, CancellationToken cancellationToken = default)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}
