using System.Linq.Expressions;

namespace Volo.Abp.EventBus;

/// <summary>A handler of one type of events, local or distributed. Not part of ABP's public API: only the buses use it.</summary>
public sealed class EventSubscription
{
    private readonly Lazy<Func<object, object, Task>> _call;

    private EventSubscription(Type handlerType, Type handlerInterface)
    {
        HandlerType = handlerType;
        EventType = handlerInterface.GenericTypeArguments[0];
        _call = new Lazy<Func<object, object, Task>>(() => Calling(handlerInterface, EventType));
    }

    public Type HandlerType { get; }

    public Type EventType { get; }

    public Task HandleAsync(object handler, object eventData) => _call.Value(handler, eventData);

    /// <summary>The subscriptions of a handler, one for each event type that it names.</summary>
    /// <param name="handlerType">The handler.</param>
    /// <param name="definition">The interface of handlers that counts, without its event type.</param>
    public static IEnumerable<EventSubscription> Of(Type handlerType, Type definition)
        => handlerType.GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == definition)
            .Select(type => new EventSubscription(handlerType, type));

    private static Func<object, object, Task> Calling(Type handlerInterface, Type eventType)
    {
        var handler = Expression.Parameter(typeof(object));
        var eventData = Expression.Parameter(typeof(object));
        var call = Expression.Call(Expression.Convert(handler, handlerInterface), handlerInterface.GetMethods().Single(), Expression.Convert(eventData, eventType));
        return Expression.Lambda<Func<object, object, Task>>(call, handler, eventData).Compile();
    }
}
