namespace Volo.Abp.BackgroundJobs;

/// <summary>Takes jobs in. A job that is enqueued inside a unit of work is there if and only if that is committed.</summary>
public interface IBackgroundJobManager
{
    /// <summary>Enqueues a job and returns its id.</summary>
    /// <param name="args">The arguments, kept as JSON.</param>
    /// <param name="priority">Which waiting job comes first.</param>
    /// <param name="delay">How long to wait before the first try.</param>
    Task<string> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null);
}
