namespace Volo.Abp.BackgroundJobs;

/// <summary>The jobs of the application.</summary>
public class AbpBackgroundJobOptions
{
    private readonly Dictionary<Type, BackgroundJobConfiguration> _byArgsType = [];
    private readonly Dictionary<string, BackgroundJobConfiguration> _byName = [];

    /// <summary>False: jobs are taken in and wait for another host.</summary>
    public bool IsJobExecutionEnabled { get; set; } = true;

    public IReadOnlyList<BackgroundJobConfiguration> GetJobs() => [.. _byArgsType.Values];

    /// <exception cref="AbpException">No job takes such arguments.</exception>
    public BackgroundJobConfiguration GetJob<TArgs>() => GetJob(typeof(TArgs));

    public BackgroundJobConfiguration GetJob(Type argsType)
        => _byArgsType.GetValueOrDefault(argsType) ?? throw new AbpException("Undefined background job for the job args type: " + argsType.AssemblyQualifiedName);

    /// <exception cref="AbpException">There is no job of this name.</exception>
    public BackgroundJobConfiguration GetJob(string name) => GetJobOrNull(name) ?? throw new AbpException("Undefined background job for the job name: " + name);

    public void AddJob<TJob>() => AddJob(typeof(TJob));

    public void AddJob(Type jobType) => AddJob(new BackgroundJobConfiguration(jobType));

    public void AddJob(BackgroundJobConfiguration jobConfiguration)
    {
        _byArgsType[jobConfiguration.ArgsType] = jobConfiguration;
        _byName[jobConfiguration.JobName] = jobConfiguration;
    }

    internal BackgroundJobConfiguration? GetJobOrNull(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>A job: its class, its arguments' class and its name.</summary>
public class BackgroundJobConfiguration(Type jobType)
{
    public Type JobType { get; } = jobType;

    public Type ArgsType { get; } = BackgroundJobArgsHelper.GetJobArgsType(jobType);

    public string JobName { get; } = BackgroundJobNameAttribute.GetName(BackgroundJobArgsHelper.GetJobArgsType(jobType));
}
