namespace Kefu.Platform.Jobs;

/// <summary>
/// Lets a running job say how far it is. Whether it is to stop says the ambient token (<c>ICancellationTokenProvider</c>), which a
/// job looks at between its batches; a job that ends with it is cancelled, or put back where the host stops.
/// </summary>
public interface IJobProgress
{
    /// <summary>
    /// Says how far the job is, in the unit of work that is open: a batch and its progress are seen together. Outside a job nothing happens.
    /// </summary>
    /// <param name="done">How much is done of the whole.</param>
    /// <param name="total">The whole, in the same unit; null where it is not known.</param>
    /// <param name="messageKey">What the job is at: a text of the resource that is named like the first part of the job's name.</param>
    /// <exception cref="JobLostException">Another host works on the job by now: the unit of work must not be completed.</exception>
    Task ReportAsync(int done, int? total = null, string? messageKey = null);
}
