using System.Reflection;

namespace Volo.Abp.EventBus.Local;

/// <summary>A handler of one event type.</summary>
internal sealed class LocalEventSubscription
{
    private static readonly MethodInfo CallMethod = typeof(LocalEventSubscription).GetMethod(nameof(CallAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Func<object, object, Task> _call;

    private LocalEventSubscription(Type handlerType, Type eventType)
    {
        HandlerType = handlerType;
        _call = CallMethod.MakeGenericMethod(eventType).CreateDelegate<Func<object, object, Task>>();
    }

    public Type HandlerType { get; }

    public Task HandleAsync(object handler, object eventData) => _call(handler, eventData);

    /// <summary>The subscriptions of a handler for the event's type and what it derives from.</summary>
    public static IEnumerable<LocalEventSubscription> Of(Type handlerType, Type eventType)
        => handlerType.GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ILocalEventHandler<>))
            .Select(type => type.GenericTypeArguments[0])
            .Where(handled => handled.IsAssignableFrom(eventType))
            .Select(handled => new LocalEventSubscription(handlerType, handled));

    private static Task CallAsync<TEvent>(object handler, object eventData) => ((ILocalEventHandler<TEvent>)handler).HandleEventAsync((TEvent)eventData);
}
