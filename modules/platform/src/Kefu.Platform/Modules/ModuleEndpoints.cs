using System.Reflection;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Kefu.Platform.Modules;

/// <summary>Finds out whose an endpoint is.</summary>
internal static class ModuleEndpoints
{
    /// <summary>The assembly of the controller, page or method behind an endpoint; null where it has none.</summary>
    public static Assembly? AssemblyOf(Endpoint endpoint)
        => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly
           ?? endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Assembly
           ?? endpoint.Metadata.GetMetadata<MethodInfo>()?.Module.Assembly;

    /// <summary>True for a page of the web shell.</summary>
    public static bool IsPage(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
