using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Default <see cref="IBackgroundJobExecuter"/>.</summary>
public class BackgroundJobExecuter(ICancellationTokenProvider cancellation) : IBackgroundJobExecuter, ITransientDependency
{
    private static readonly MethodInfo CallMethod = typeof(BackgroundJobExecuter).GetMethod(nameof(CallAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly ConcurrentDictionary<Type, Func<object, object, Task>> Calls = new();

    public virtual async Task ExecuteAsync(JobExecutionContext context)
    {
        var job = context.ServiceProvider.GetRequiredService(context.JobType);
        var call = Calls.GetOrAdd(BackgroundJobArgsHelper.GetJobArgsType(context.JobType), argsType => CallMethod.MakeGenericMethod(argsType).CreateDelegate<Func<object, object, Task>>());
        try
        {
            using (cancellation.Use(context.CancellationToken))
            {
                await call(job, context.JobArgs);
            }
        }
        catch (OperationCanceledException) when (context.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            await context.ServiceProvider.GetRequiredService<IExceptionNotifier>().NotifyAsync(new ExceptionNotificationContext(exception));
            throw new BackgroundJobExecutionException("A background job execution is failed. See inner exception for details.", exception)
            {
                JobType = context.JobType.AssemblyQualifiedName!,
                JobArgs = context.JobArgs,
            };
        }
    }

    private static Task CallAsync<TArgs>(object job, object args)
    {
        if (job is IAsyncBackgroundJob<TArgs> asynchronous)
        {
            return asynchronous.ExecuteAsync((TArgs)args);
        }

        ((IBackgroundJob<TArgs>)job).Execute((TArgs)args);
        return Task.CompletedTask;
    }
}
