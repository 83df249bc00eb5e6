using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.Response;

/// <summary>Answers 204 where an action returns nothing.</summary>
public class AbpNoContentActionFilter : IAsyncActionFilter, ISingletonDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Result is EmptyResult
            && executed.Exception is null
            && !context.HttpContext.Response.HasStarted
            && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && context.ActionDescriptor is ControllerActionDescriptor action
            && RemoteActions.ReturnTypeOf(action) == typeof(void))
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }
}
