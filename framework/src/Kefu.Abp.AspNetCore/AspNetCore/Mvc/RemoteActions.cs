using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Tells calls of programs, which read the error envelope, from pages.</summary>
internal static class RemoteActions
{
    public static bool IsRemoteCall(HttpContext context)
        => context.Request.Path.StartsWithSegments("/api") || IsRemoteAction(context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>());

    /// <summary>True for actions that return data, which a view does not.</summary>
    public static bool IsRemoteAction(ActionDescriptor? descriptor)
        => descriptor is ControllerActionDescriptor action && !typeof(ViewResult).IsAssignableFrom(ReturnTypeOf(action)) && ReturnTypeOf(action) != typeof(IActionResult);

    /// <summary>What the action returns, or its task does; <c>void</c> for a task without a result.</summary>
    public static Type ReturnTypeOf(ControllerActionDescriptor action)
    {
        var type = action.MethodInfo.ReturnType;
        if (type == typeof(Task) || type == typeof(ValueTask))
        {
            return typeof(void);
        }

        return type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? type.GetGenericArguments()[0]
            : type;
    }
}
