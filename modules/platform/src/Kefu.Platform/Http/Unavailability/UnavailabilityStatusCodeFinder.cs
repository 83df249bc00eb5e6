using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Http.Unavailability;

/// <summary>Answers 503 while something the product needs cannot be reached.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IHttpExceptionStatusCodeFinder))]
internal sealed class UnavailabilityStatusCodeFinder(DefaultHttpExceptionStatusCodeFinder inner, IOptions<UnavailabilityOptions> options)
    : IHttpExceptionStatusCodeFinder, ITransientDependency
{
    public HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception)
        => options.Value.IsUnavailable(exception) ? HttpStatusCode.ServiceUnavailable : inner.GetStatusCode(httpContext, exception);
}
