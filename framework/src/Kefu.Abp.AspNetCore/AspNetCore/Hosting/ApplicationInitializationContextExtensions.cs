using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp;

/// <summary>What a module of a web application asks for when the application starts.</summary>
public static class ApplicationInitializationContextExtensions
{
    /// <exception cref="AbpException">The application has no request pipeline (a test, a console program).</exception>
    public static IApplicationBuilder GetApplicationBuilder(this ApplicationInitializationContext context)
        => context.GetApplicationBuilderOrNull() ?? throw new AbpException("The application has no request pipeline: it was not started by InitializeApplicationAsync.");

    public static IApplicationBuilder? GetApplicationBuilderOrNull(this ApplicationInitializationContext context)
        => context.ServiceProvider.GetService<IObjectAccessor<IApplicationBuilder>>()?.Value;

    public static IWebHostEnvironment GetEnvironment(this ApplicationInitializationContext context)
        => context.ServiceProvider.GetRequiredService<IWebHostEnvironment>();

    public static IWebHostEnvironment? GetEnvironmentOrNull(this ApplicationInitializationContext context)
        => context.ServiceProvider.GetService<IWebHostEnvironment>();

    public static IConfiguration GetConfiguration(this ApplicationInitializationContext context)
        => context.ServiceProvider.GetRequiredService<IConfiguration>();

    public static ILoggerFactory GetLoggerFactory(this ApplicationInitializationContext context)
        => context.ServiceProvider.GetRequiredService<ILoggerFactory>();
}
