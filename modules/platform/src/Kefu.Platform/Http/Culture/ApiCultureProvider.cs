using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Kefu.Platform.Http.Culture;

/// <summary>The language that a program accepts. Pages do not follow the browser: colleagues at one desk see the same words.</summary>
internal sealed class ApiCultureProvider : AcceptLanguageHeaderRequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
        => httpContext.Request.Path.StartsWithSegments("/api") ? base.DetermineProviderCultureResult(httpContext) : NullProviderCultureResult;
}
