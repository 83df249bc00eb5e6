using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>
/// Refuses unsafe requests that carry the sign-in cookie without a token. Browsers send that cookie on their own; a request
/// without it was made by a program and needs no token.
/// </summary>
public class AbpAutoValidateAntiforgeryTokenAuthorizationFilter(
    IAntiforgery antiforgery,
    IOptions<AbpAntiForgeryOptions> options,
    IOptionsMonitor<CookieAuthenticationOptions> cookies,
    IStringLocalizer<AbpAspNetCoreResource> localizer,
    ILogger<AbpAutoValidateAntiforgeryTokenAuthorizationFilter> logger) : IAsyncAuthorizationFilter, IAntiforgeryPolicy, ISingletonDependency
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (!context.IsEffectivePolicy<IAntiforgeryPolicy>(this) || !ShouldValidate(context))
        {
            return;
        }

        try
        {
            await antiforgery.ValidateRequestAsync(context.HttpContext);
        }
        catch (AntiforgeryValidationException exception)
        {
            logger.LogWarning(exception, "The antiforgery token of {Method} {Path} is not valid: {Reason}", context.HttpContext.Request.Method, context.HttpContext.Request.Path, exception.Message);
            var errors = context.HttpContext.RequestServices.GetRequiredService<RemoteServiceErrorWriter>();
            await errors.WriteAsync(context.HttpContext, StatusCodes.Status400BadRequest, new RemoteServiceErrorInfo(localizer["AntiforgeryTokenInvalid"]));
            context.Result = new EmptyResult();
        }
    }

    private bool ShouldValidate(AuthorizationFilterContext context)
        => options.Value.AutoValidate
           && !options.Value.AutoValidateIgnoredHttpMethods.Contains(context.HttpContext.Request.Method)
           && context.ActionDescriptor is ControllerActionDescriptor action
           && options.Value.AutoValidateFilter(action.ControllerTypeInfo)
           && HasSignInCookie(context.HttpContext.Request);

    private bool HasSignInCookie(HttpRequest request)
        => cookies.Get(options.Value.AuthCookieSchemaName).Cookie.Name is { } name && request.Cookies.ContainsKey(name);
}
