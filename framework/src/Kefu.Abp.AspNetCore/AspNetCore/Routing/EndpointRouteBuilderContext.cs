using Microsoft.AspNetCore.Routing;

namespace Volo.Abp.AspNetCore.Routing;

/// <summary>What a module that adds endpoints is given.</summary>
public class EndpointRouteBuilderContext(IEndpointRouteBuilder endpoints, IServiceProvider scopeServiceProvider)
{
    public IEndpointRouteBuilder Endpoints { get; } = endpoints;

    public IServiceProvider ScopeServiceProvider { get; } = scopeServiceProvider;
}
