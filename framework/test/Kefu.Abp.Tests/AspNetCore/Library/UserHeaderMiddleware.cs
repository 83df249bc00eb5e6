using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Library;

/// <summary>Signs in whom a test names: by header for one request, at /sign-in with the cookie.</summary>
public class UserHeaderMiddleware : IMiddleware, ITransientDependency
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers["X-User"].FirstOrDefault() is { } user)
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user), new Claim(ClaimTypes.Name, "reader")], "Test"));
        }

        if (context.Request.Path == "/sign-in")
        {
            await context.SignInAsync("Identity.Application", context.User);
            return;
        }

        await next(context);
    }
}
