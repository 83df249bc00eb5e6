using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.Mvc.ApiExploring;

/// <summary>Adds to the description of actions what the filters make of them: the error envelope, and 204 where nothing is returned.</summary>
internal sealed class AbpRemoteServiceApiDescriptionProvider(IModelMetadataProvider metadataProvider) : IApiDescriptionProvider
{
    /// <summary>After MVC's own provider.</summary>
    public int Order => -999;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var description in context.Results.Where(description => RemoteActions.IsRemoteAction(description.ActionDescriptor)))
        {
            var action = (ControllerActionDescriptor)description.ActionDescriptor;
            if (RemoteActions.ReturnTypeOf(action) == typeof(void))
            {
                foreach (var type in description.SupportedResponseTypes.Where(type => type.StatusCode == StatusCodes.Status200OK))
                {
                    type.StatusCode = StatusCodes.Status204NoContent;
                }
            }

            foreach (var status in ErrorsOf(action))
            {
                description.SupportedResponseTypes.AddIfNotContains(Error(status));
            }
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context) { }

    private static IEnumerable<int> ErrorsOf(ControllerActionDescriptor action)
    {
        yield return StatusCodes.Status400BadRequest;
        if (!action.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            yield return StatusCodes.Status401Unauthorized;
        }

        yield return StatusCodes.Status403Forbidden;
        yield return StatusCodes.Status404NotFound;
        if (action.EndpointMetadata.OfType<Microsoft.AspNetCore.Routing.IHttpMethodMetadata>().All(metadata => !metadata.HttpMethods.Contains("GET")))
        {
            yield return StatusCodes.Status409Conflict;
        }
    }

    private ApiResponseType Error(int status) => new()
    {
        Type = typeof(RemoteServiceErrorResponse),
        ModelMetadata = metadataProvider.GetMetadataForType(typeof(RemoteServiceErrorResponse)),
        StatusCode = status,
        ApiResponseFormats = [new ApiResponseFormat { MediaType = "application/json" }]
    };
}
