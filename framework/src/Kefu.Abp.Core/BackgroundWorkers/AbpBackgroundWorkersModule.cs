using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Workers that run beside the requests.</summary>
[DependsOn(typeof(AbpThreadingModule), typeof(AbpExceptionHandlingModule))]
public class AbpBackgroundWorkersModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddTransient<AbpAsyncTimer>();

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        if (context.ServiceProvider.GetRequiredService<IOptions<AbpBackgroundWorkerOptions>>().Value.IsEnabled)
        {
            await context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>().StartAsync();
        }
    }

    public override Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
        => context.ServiceProvider.GetRequiredService<IBackgroundWorkerManager>().StopAsync();
}
