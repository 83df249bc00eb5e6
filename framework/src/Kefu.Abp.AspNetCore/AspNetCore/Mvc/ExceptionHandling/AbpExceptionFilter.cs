using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.ExceptionHandling;

/// <summary>Answers exceptions of actions that return data in the error envelope.</summary>
public class AbpExceptionFilter : IAsyncExceptionFilter, ISingletonDependency
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.ExceptionHandled || context.HttpContext.Response.HasStarted || context.HttpContext.RequestAborted.IsCancellationRequested || !IsRemote(context))
        {
            return;
        }

        await context.HttpContext.RequestServices.GetRequiredService<RemoteServiceErrorWriter>().WriteAsync(context.HttpContext, context.Exception);
        context.ExceptionHandled = true;
        context.Result = new EmptyResult();
    }

    private static bool IsRemote(ExceptionContext context)
        => RemoteActions.IsRemoteAction(context.ActionDescriptor) || RemoteActions.IsRemoteCall(context.HttpContext);
}
