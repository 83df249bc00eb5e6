using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Routing;

namespace Kefu.Platform.Health;

/// <summary>What a supervisor asks a host.</summary>
public static class PlatformHealth
{
    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database answers too.</summary>
    public static IServiceCollection AddPlatformHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");
        return services.Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(route =>
        {
            route.Endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
            route.Endpoints.MapHealthChecks("/health/ready").AllowAnonymous();
        }));
    }
}
