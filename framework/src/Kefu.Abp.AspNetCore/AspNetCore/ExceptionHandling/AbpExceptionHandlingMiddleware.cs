using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>
/// Answers calls of programs in the error envelope: exceptions, and the bare statuses of routing and MVC (an unknown address, a
/// wrong verb, an unknown media type). Pages are left to the host.
/// </summary>
public class AbpExceptionHandlingMiddleware(ILogger<AbpExceptionHandlingMiddleware> logger) : IMiddleware, ISingletonDependency
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            logger.LogDebug("The caller of {Method} {Path} has gone.", context.Request.Method, context.Request.Path);
            return;
        }
        catch (Exception exception) when (RemoteActions.IsRemoteCall(context) && !context.Response.HasStarted)
        {
            await ErrorsOf(context).WriteAsync(context, exception);
            return;
        }

        if (IsBareError(context.Response) && RemoteActions.IsRemoteCall(context))
        {
            await ErrorsOf(context).WriteAsync(context, context.Response.StatusCode);
        }
    }

    private static RemoteServiceErrorWriter ErrorsOf(HttpContext context) => context.RequestServices.GetRequiredService<RemoteServiceErrorWriter>();

    private static bool IsBareError(HttpResponse response)
        => response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentLength is null or 0 && response.ContentType is null;
}
