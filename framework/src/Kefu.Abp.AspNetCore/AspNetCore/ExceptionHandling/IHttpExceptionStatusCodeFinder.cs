using System.Net;
using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>The status with which an exception is answered.</summary>
public interface IHttpExceptionStatusCodeFinder
{
    HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception);
}
