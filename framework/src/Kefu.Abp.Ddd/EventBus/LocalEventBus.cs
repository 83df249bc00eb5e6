using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Local;

/// <summary>Default <see cref="ILocalEventBus"/>. A failing handler fails the publication, and with it the unit of work.</summary>
public class LocalEventBus(IOptions<AbpLocalEventBusOptions> options, IServiceScopeFactory scopes, IAmbientUnitOfWork ambient) : ILocalEventBus, ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, IReadOnlyList<EventSubscription>> _subscriptions = new();

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class
        => PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete);

    public async Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true)
    {
        if (onUnitOfWorkComplete && ambient.GetCurrentByChecking() is { } unitOfWork)
        {
            unitOfWork.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext()));
            return;
        }

        foreach (var subscription in _subscriptions.GetOrAdd(eventType, Find))
        {
            await using var scope = scopes.CreateAsyncScope();
            await subscription.HandleAsync(scope.ServiceProvider.GetRequiredService(subscription.HandlerType), eventData);
        }
    }

    private List<EventSubscription> Find(Type eventType)
        => options.Value.Handlers
            .SelectMany(handler => EventSubscription.Of(handler, typeof(ILocalEventHandler<>)))
            .Where(subscription => subscription.EventType.IsAssignableFrom(eventType))
            .OrderBy(subscription => subscription.HandlerType.GetCustomAttribute<LocalEventHandlerOrderAttribute>()?.Order ?? 0)
            .ToList();
}
