namespace Volo.Abp.BackgroundJobs;

/// <summary>Which arguments a job takes.</summary>
public static class BackgroundJobArgsHelper
{
    /// <exception cref="AbpException">The type is no job.</exception>
    public static Type GetJobArgsType(Type jobType)
        => JobInterfaceOrNull(jobType)?.GenericTypeArguments[0]
           ?? throw new AbpException($"Could not find type of the job args. Ensure that given type implements the {typeof(IBackgroundJob<>).AssemblyQualifiedName} or {typeof(IAsyncBackgroundJob<>).AssemblyQualifiedName} interface. Given job type: {jobType.AssemblyQualifiedName}");

    internal static Type? JobInterfaceOrNull(Type jobType) => Array.Find(
        jobType.GetInterfaces(),
        type => type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IBackgroundJob<>) || type.GetGenericTypeDefinition() == typeof(IAsyncBackgroundJob<>)));
}
