using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Uow;

/// <summary>
/// Runs an action as a unit of work: a GET without transaction, any other verb with one. It is committed before the answer is
/// written, so that a caller who has been told "done" is right.
/// </summary>
public class AbpUowActionFilter(IUnitOfWorkManager unitOfWorkManager, IOptions<AbpUnitOfWorkDefaultOptions> defaults) : IAsyncActionFilter, ISingletonDependency
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.ActionDescriptor is not ControllerActionDescriptor action || UnitOfWorkAttribute.FindFor(action.MethodInfo) is { IsDisabled: true })
        {
            await next();
            return;
        }

        using var unitOfWork = unitOfWorkManager.Begin(OptionsOf(action, context.HttpContext.Request.Method));
        var executed = await next();
        if (executed.Exception is null || executed.ExceptionHandled)
        {
            await unitOfWork.CompleteAsync(context.HttpContext.RequestAborted);
        }
    }

    private AbpUnitOfWorkOptions OptionsOf(ControllerActionDescriptor action, string httpMethod)
    {
        var options = new AbpUnitOfWorkOptions(defaults.Value.CalculateIsTransactional(!string.Equals(httpMethod, "GET", StringComparison.OrdinalIgnoreCase)));
        UnitOfWorkAttribute.FindFor(action.MethodInfo)?.SetOptions(options);
        return options;
    }
}
