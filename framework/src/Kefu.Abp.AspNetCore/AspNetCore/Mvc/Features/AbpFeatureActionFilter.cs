using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Volo.Abp.AspNetCore.Mvc.Features;

/// <summary>Checks the features that an action requires.</summary>
public class AbpFeatureActionFilter : IAsyncActionFilter, ISingletonDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor action)
        {
            var checker = context.HttpContext.RequestServices.GetRequiredService<IMethodInvocationFeatureCheckerService>();
            await checker.CheckAsync(new MethodInvocationFeatureCheckerContext(action.MethodInfo));
        }

        await next();
    }
}
