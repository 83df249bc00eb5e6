namespace Volo.Abp.BackgroundJobs;

/// <summary>Runs a job once.</summary>
public interface IBackgroundJobExecuter
{
    /// <exception cref="BackgroundJobExecutionException">The job failed; see the inner exception.</exception>
    /// <exception cref="OperationCanceledException">The application stops.</exception>
    Task ExecuteAsync(JobExecutionContext context);
}

/// <summary>A job failed.</summary>
public class BackgroundJobExecutionException(string message, Exception innerException) : AbpException(message, innerException)
{
    public string JobType { get; set; } = default!;

    public object JobArgs { get; set; } = default!;
}
