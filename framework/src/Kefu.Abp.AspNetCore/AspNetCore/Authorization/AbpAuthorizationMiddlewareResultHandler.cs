using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Authorization;

namespace Volo.Abp.AspNetCore.Authorization;

/// <summary>Refuses calls of programs with 401 or 403 in the error envelope; pages are led to the sign-in page as usual.</summary>
internal sealed class AbpAuthorizationMiddlewareResultHandler : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _forPages = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || !RemoteActions.IsRemoteCall(context))
        {
            return _forPages.HandleAsync(next, context, policy, authorizeResult);
        }

        var refusal = new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted);
        return context.RequestServices.GetRequiredService<RemoteServiceErrorWriter>().WriteAsync(context, refusal);
    }
}
