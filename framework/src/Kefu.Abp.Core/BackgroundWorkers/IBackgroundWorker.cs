using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Something that runs beside the requests, from the start of the application to its end.</summary>
public interface IBackgroundWorker : ISingletonDependency
{
    Task StartAsync(CancellationToken cancellationToken = default);

    /// <summary>Returns when what is running has ended.</summary>
    Task StopAsync(CancellationToken cancellationToken = default);
}
