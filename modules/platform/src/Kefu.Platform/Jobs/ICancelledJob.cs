namespace Kefu.Platform.Jobs;

/// <summary>A job that has something to put in order when it is cancelled, whether it has begun or not.</summary>
/// <typeparam name="TArgs">The arguments of the job.</typeparam>
public interface ICancelledJob<in TArgs>
{
    /// <summary>Is called when the job has ended, or instead of its beginning; again, where a host dies meanwhile.</summary>
    Task OnCancelledAsync(TArgs args);
}
