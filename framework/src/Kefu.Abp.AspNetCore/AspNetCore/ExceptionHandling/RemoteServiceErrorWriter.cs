using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;
using Volo.Abp.Logging;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Answers in the error envelope, whatever stands where: filters, middlewares and authorisation all end here.</summary>
public class RemoteServiceErrorWriter(
    IExceptionToErrorInfoConverter converter,
    IHttpExceptionStatusCodeFinder statusCodes,
    IOptions<AbpExceptionHandlingOptions> exceptionOptions,
    IOptions<AbpExceptionHttpStatusCodeOptions> statusOptions,
    RemoteServiceErrorJson json,
    IStringLocalizer<AbpAspNetCoreResource> localizer,
    ILogger<RemoteServiceErrorWriter> logger) : ITransientDependency
{
    public async Task WriteAsync(HttpContext context, Exception exception)
    {
        var status = (int)statusCodes.GetStatusCode(context, exception);
        Log(context, exception, status);
        context.Response.Clear();
        await WriteAsync(context, status, exception is BadHttpRequestException ? Describe(status) : Convert(exception));
    }

    /// <summary>For a bare status of routing, MVC or the server.</summary>
    public Task WriteAsync(HttpContext context, int status) => WriteAsync(context, status, Describe(status));

    public async Task WriteAsync(HttpContext context, int status, RemoteServiceErrorInfo info)
    {
        context.Response.StatusCode = status;
        context.Response.Headers[AbpHttpConsts.AbpErrorFormat] = "true";
        context.Response.Headers.CacheControl = "no-cache";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = statusOptions.Value.RetryAfter.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        }

        await context.Response.WriteAsJsonAsync(new RemoteServiceErrorResponse(info), json.Options, "application/json; charset=utf-8", context.RequestAborted);
    }

    private RemoteServiceErrorInfo Convert(Exception exception) => converter.Convert(exception, options =>
    {
        options.SendExceptionsDetailsToClients = exceptionOptions.Value.SendExceptionsDetailsToClients;
        options.SendStackTraceToClients = exceptionOptions.Value.SendStackTraceToClients;
    });

    private RemoteServiceErrorInfo Describe(int status)
    {
        var text = localizer["Status:" + status];
        return new RemoteServiceErrorInfo(text.ResourceNotFound ? localizer["Status:Other", status] : text);
    }

    private void Log(HttpContext context, Exception exception, int status)
    {
        var level = exception switch
        {
            IHasLogLevel stated => stated.LogLevel,
            _ when status >= StatusCodes.Status500InternalServerError => LogLevel.Error,
            _ => LogLevel.Warning
        };
        // Where a refusal came from says nothing new; where a fault came from does.
        logger.Log(level, level >= LogLevel.Error ? exception : null, "{Method} {Path} is answered with {Status}: {Message}", context.Request.Method, context.Request.Path, status, exception.Message);
    }
}
