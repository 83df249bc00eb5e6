using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>How a request that carries the sign-in cookie shows that it was meant.</summary>
public class AbpAntiForgeryOptions
{
    /// <summary>The cookie from which a script of the same origin reads the token that it sends back in the header.</summary>
    public CookieBuilder TokenCookie { get; } = new()
    {
        Name = "XSRF-TOKEN",
        HttpOnly = false,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        SecurePolicy = CookieSecurePolicy.SameAsRequest
    };

    /// <summary>The authentication scheme whose cookie makes the check necessary.</summary>
    public string AuthCookieSchemaName { get; set; } = "Identity.Application";

    public bool AutoValidate { get; set; } = true;

    /// <summary>False leaves a controller's type out.</summary>
    public Predicate<Type> AutoValidateFilter { get; set; } = _ => true;

    public HashSet<string> AutoValidateIgnoredHttpMethods { get; } = new(StringComparer.OrdinalIgnoreCase) { "GET", "HEAD", "TRACE", "OPTIONS" };
}
