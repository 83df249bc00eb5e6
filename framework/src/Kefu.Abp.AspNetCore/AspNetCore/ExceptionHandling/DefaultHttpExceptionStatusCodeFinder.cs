using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Default <see cref="IHttpExceptionStatusCodeFinder"/>.</summary>
public class DefaultHttpExceptionStatusCodeFinder(IOptions<AbpExceptionHttpStatusCodeOptions> options) : IHttpExceptionStatusCodeFinder, ITransientDependency
{
    public virtual HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception) => exception switch
    {
        IHasHttpStatusCode { HttpStatusCode: > 0 } stated => (HttpStatusCode)stated.HttpStatusCode,
        IHasErrorCode { Code: { Length: > 0 } code } when options.Value.ErrorCodeToHttpStatusCodeMappings.TryGetValue(code, out var mapped) => mapped,
        BadHttpRequestException bad => (HttpStatusCode)bad.StatusCode,
        AbpAuthorizationException => httpContext.User.Identity?.IsAuthenticated == true ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized,
        AbpValidationException => HttpStatusCode.BadRequest,
        EntityNotFoundException => HttpStatusCode.NotFound,
        AbpDbConcurrencyException => HttpStatusCode.Conflict,
        NotImplementedException => HttpStatusCode.NotImplemented,
        IBusinessException => HttpStatusCode.Forbidden,
        _ => HttpStatusCode.InternalServerError
    };
}
