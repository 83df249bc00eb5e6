namespace Volo.Abp.AspNetCore.Routing;

/// <summary>Endpoints that modules add to the application.</summary>
public class AbpEndpointRouterOptions
{
    public List<Action<EndpointRouteBuilderContext>> EndpointConfigureActions { get; } = [];
}
