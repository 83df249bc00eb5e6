using System.Reflection;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>A handler of one type of distributed events.</summary>
public sealed class DistributedEventSubscription
{
    private static readonly MethodInfo CallMethod = typeof(DistributedEventSubscription).GetMethod(nameof(CallAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Func<object, object, Task> _call;

    private DistributedEventSubscription(Type handlerType, Type eventType)
    {
        HandlerType = handlerType;
        EventType = eventType;
        _call = CallMethod.MakeGenericMethod(eventType).CreateDelegate<Func<object, object, Task>>();
    }

    public Type HandlerType { get; }

    public Type EventType { get; }

    /// <summary>The name under which the event travels.</summary>
    public string EventName => EventNameAttribute.GetNameOrDefault(EventType);

    public Task HandleAsync(object handler, object eventData) => _call(handler, eventData);

    /// <summary>The subscriptions of a handler, one for each event type that it names.</summary>
    public static IEnumerable<DistributedEventSubscription> Of(Type handlerType)
        => handlerType.GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDistributedEventHandler<>))
            .Select(type => new DistributedEventSubscription(handlerType, type.GenericTypeArguments[0]));

    private static Task CallAsync<TEvent>(object handler, object eventData) => ((IDistributedEventHandler<TEvent>)handler).HandleEventAsync((TEvent)eventData);
}
