using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>Validates the arguments of an action as a call in the process is validated.</summary>
public class AbpValidationActionFilter(IMethodInvocationValidator validator, ModelStateErrors modelStateErrors) : IAsyncActionFilter, ITransientDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor action)
        {
            if (!context.ModelState.IsValid)
            {
                throw new AbpValidationException(await modelStateErrors.DescribeAsync(context.HttpContext.Request, context.ModelState));
            }

            await validator.ValidateAsync(new MethodInvocationValidationContext(context.Controller, action.MethodInfo, ArgumentsOf(action, context.ActionArguments)));
        }

        await next();
    }

    private static object[] ArgumentsOf(ControllerActionDescriptor action, IDictionary<string, object?> arguments)
        => action.MethodInfo.GetParameters()
            .Select(parameter => arguments.TryGetValue(parameter.Name!, out var value) ? value! : parameter.HasDefaultValue ? parameter.DefaultValue! : null!)
            .ToArray();
}
