namespace Volo.Abp.BackgroundWorkers;

/// <summary>Starts and stops workers with the application.</summary>
public interface IBackgroundWorkerManager
{
    /// <summary>Adds a worker; it starts with the application, or at once where that has started.</summary>
    Task AddAsync(IBackgroundWorker worker, CancellationToken cancellationToken = default);

    Task StartAsync(CancellationToken cancellationToken = default);

    Task StopAsync(CancellationToken cancellationToken = default);
}
