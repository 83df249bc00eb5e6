using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Starts the modules of a web application.</summary>
public static class AbpApplicationBuilderInitializationExtensions
{
    /// <summary>Runs the initialisation of every module; they are shut down when the host stops.</summary>
    public static async Task InitializeApplicationAsync(this IApplicationBuilder app)
    {
        var services = Check.NotNull(app, nameof(app)).ApplicationServices;
        services.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = app;
        var application = services.GetRequiredService<IAbpApplicationWithExternalServiceProvider>();
        var lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(application.Shutdown);
        lifetime.ApplicationStopped.Register(application.Dispose);
        await application.InitializeAsync(services);
    }
}
