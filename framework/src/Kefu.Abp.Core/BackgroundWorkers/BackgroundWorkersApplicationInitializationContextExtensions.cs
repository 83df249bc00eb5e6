using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundWorkers;

namespace Volo.Abp;

/// <summary>Adds workers while the application starts.</summary>
public static class BackgroundWorkersApplicationInitializationContextExtensions
{
    public static async Task<ApplicationInitializationContext> AddBackgroundWorkerAsync<TWorker>(
        this ApplicationInitializationContext context, CancellationToken cancellationToken = default) where TWorker : IBackgroundWorker
    {
        Check.NotNull(context, nameof(context));
        await context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>()
            .AddAsync(context.ServiceProvider.GetRequiredService<TWorker>(), cancellationToken);
        return context;
    }
}
