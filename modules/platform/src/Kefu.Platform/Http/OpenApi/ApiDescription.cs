using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kefu.Platform.Http.OpenApi;

/// <summary>Makes of the API's description one from which a client can be generated: stable operation ids, and what each operation does.</summary>
internal static class ApiDescription
{
    public const string DocumentName = "v1";

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Kefu.Platform";
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Name(operation, context);
            return Task.CompletedTask;
        });
    }

    private static void Name(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        if (context.Description.ActionDescriptor is ControllerActionDescriptor action)
        {
            operation.OperationId = $"{action.ControllerName}_{action.ActionName}";
            operation.Summary ??= Summaries.Of(action.MethodInfo);
        }
    }
}
