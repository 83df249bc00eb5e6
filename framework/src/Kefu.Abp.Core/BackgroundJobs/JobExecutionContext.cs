namespace Volo.Abp.BackgroundJobs;

/// <summary>One try of a job.</summary>
public class JobExecutionContext(IServiceProvider serviceProvider, Type jobType, object jobArgs, CancellationToken cancellationToken = default)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public Type JobType { get; } = jobType;

    public object JobArgs { get; } = jobArgs;

    /// <summary>Is cancelled when the application stops; a job finds it as the ambient token.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;
}
