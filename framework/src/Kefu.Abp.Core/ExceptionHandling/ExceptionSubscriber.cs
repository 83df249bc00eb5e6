using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Base of subscribers, which are found by convention.</summary>
[ExposeServices(typeof(IExceptionSubscriber))]
public abstract class ExceptionSubscriber : IExceptionSubscriber, ITransientDependency
{
    public abstract Task HandleAsync(ExceptionNotificationContext context);
}
