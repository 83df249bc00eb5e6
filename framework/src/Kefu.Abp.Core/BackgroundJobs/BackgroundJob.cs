using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Base of jobs.</summary>
public abstract class BackgroundJob<TArgs> : IBackgroundJob<TArgs>, ITransientDependency
{
    public ILogger<BackgroundJob<TArgs>> Logger { get; set; } = NullLogger<BackgroundJob<TArgs>>.Instance;

    public abstract void Execute(TArgs args);
}

/// <summary>Base of asynchronous jobs.</summary>
public abstract class AsyncBackgroundJob<TArgs> : IAsyncBackgroundJob<TArgs>, ITransientDependency
{
    public ILogger<AsyncBackgroundJob<TArgs>> Logger { get; set; } = NullLogger<AsyncBackgroundJob<TArgs>>.Instance;

    public abstract Task ExecuteAsync(TArgs args);
}
