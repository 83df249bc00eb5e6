using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Kefu.Platform.Http;

/// <summary>
/// An action that states neither a permission nor that anybody may call it is open to those who have signed in only. The
/// attribute that this adds has no policy: by that a test finds such actions.
/// </summary>
internal sealed class SignedInUnlessStatedConvention : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        if (!action.Attributes.Concat(action.Controller.Attributes).Any(attribute => attribute is IAuthorizeData or IAllowAnonymous))
        {
            foreach (var selector in action.Selectors)
            {
                selector.EndpointMetadata.Add(new AuthorizeAttribute());
            }
        }
    }
}
