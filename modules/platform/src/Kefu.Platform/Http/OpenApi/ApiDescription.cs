using Kefu.Platform.Http.Idempotency;
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
            TellOfKey(operation, context);
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

    /// <summary>A POST may be sent again with its key.</summary>
    private static void TellOfKey(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        if (!IdempotencyKey.IsHonoured(context.Description.HttpMethod, "/" + context.Description.RelativePath))
        {
            return;
        }

        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = IdempotencyKey.Header,
            In = ParameterLocation.Header,
            Description = "Chosen by the caller, kept for a day: a request that comes again with its key has no effect again and the same answer. "
                + "422 with another request, 409 while the first is at work.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = IdempotencyKey.MaxLength },
        });
    }
}
