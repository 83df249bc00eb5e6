using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Validates the arguments of an action as a call in the process is validated.</summary>
public class AbpValidationActionFilter : IAsyncActionFilter, ISingletonDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor action)
        {
            var services = context.HttpContext.RequestServices;
            if (!context.ModelState.IsValid)
            {
                throw new AbpValidationException(await services.GetRequiredService<ModelStateErrors>().DescribeAsync(context.HttpContext.Request, context.ModelState));
            }

            var validator = services.GetRequiredService<IMethodInvocationValidator>();
            await validator.ValidateAsync(new MethodInvocationValidationContext(context.Controller, action.MethodInfo, ArgumentsOf(action, context.ActionArguments)));
        }

        await next();
    }

    private static object[] ArgumentsOf(ControllerActionDescriptor action, IDictionary<string, object?> arguments)
        => action.MethodInfo.GetParameters()
            .Select(parameter => arguments.TryGetValue(parameter.Name!, out var value) ? value! : parameter.HasDefaultValue ? parameter.DefaultValue! : null!)
            .ToArray();
}
