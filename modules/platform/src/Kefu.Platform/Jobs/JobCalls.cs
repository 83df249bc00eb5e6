using System.Collections.Concurrent;
using System.Reflection;
using Kefu.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Jobs;

/// <summary>Calls the class of a job with its arguments, in a scope of its own.</summary>
internal sealed class JobCalls(IServiceScopeFactory scopes, IOptions<AbpBackgroundJobOptions> jobs) : ITransientDependency
{
    private static readonly MethodInfo TellMethod = typeof(JobCalls).GetMethod(nameof(TellAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly ConcurrentDictionary<Type, Func<object, object, Task>> Tells = new();

    /// <exception cref="UnusableJobException">The kind is unknown, or its arguments cannot be read.</exception>
    /// <exception cref="JobModuleOffException">Its module is off.</exception>
    public async Task ExecuteAsync(BackgroundJobInfo info, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (jobType, args) = Read(info, scope.ServiceProvider);
        if (!await scope.ServiceProvider.GetRequiredService<BackgroundGate>().IsOpenAsync(jobType.Assembly, args))
            throw new JobModuleOffException();
        await scope.ServiceProvider.GetRequiredService<IBackgroundJobExecuter>()
            .ExecuteAsync(new JobExecutionContext(scope.ServiceProvider, jobType, args, cancellationToken));
    }

    /// <summary>Tells a job that cares that it is cancelled.</summary>
    /// <exception cref="UnusableJobException">The kind is unknown, or its arguments cannot be read.</exception>
    public async Task TellCancelledAsync(BackgroundJobInfo info)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (jobType, args) = Read(info, scope.ServiceProvider);
        if (Array.Exists(jobType.GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICancelledJob<>)))
            await Tells.GetOrAdd(args.GetType(), type => TellMethod.MakeGenericMethod(type).CreateDelegate<Func<object, object, Task>>())(scope.ServiceProvider.GetRequiredService(jobType), args);
    }

    private (Type JobType, object Args) Read(BackgroundJobInfo info, IServiceProvider services)
    {
        if (jobs.Value.GetJobs().FirstOrDefault(job => job.JobName == info.JobName) is not { } known)
            throw new UnusableJobException(new JobFailure(JobErrorCodes.UnknownKind, info.JobName));
        try
        {
            return (known.JobType, services.GetRequiredService<IBackgroundJobSerializer>().Deserialize(info.JobArgs, known.ArgsType)
                ?? throw new InvalidOperationException("The arguments are empty."));
        }
        catch (Exception exception)
        {
            throw new UnusableJobException(new JobFailure(JobErrorCodes.UnreadableArguments, exception.Message));
        }
    }

    private static Task TellAsync<TArgs>(object job, object args) => ((ICancelledJob<TArgs>)job).OnCancelledAsync((TArgs)args);
}
