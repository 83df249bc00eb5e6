using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Default <see cref="IExceptionNotifier"/>: a subscriber that fails is logged and keeps no other one from being told.</summary>
public class ExceptionNotifier(IServiceScopeFactory scopes, ILogger<ExceptionNotifier> logger) : IExceptionNotifier, ITransientDependency
{
    public virtual async Task NotifyAsync(ExceptionNotificationContext context)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var subscriber in scope.ServiceProvider.GetServices<IExceptionSubscriber>())
        {
            try
            {
                await subscriber.HandleAsync(context);
            }
            catch (Exception exception)
            {
                logger.LogWarning(exception, "The exception subscriber {Subscriber} failed.", subscriber.GetType().FullName);
            }
        }
    }
}
