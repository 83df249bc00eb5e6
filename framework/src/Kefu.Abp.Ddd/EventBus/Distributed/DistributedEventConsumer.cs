using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>The handlers of one assembly: what has one place in the sequence of events.</summary>
public sealed class DistributedEventConsumer(string name, IEnumerable<EventSubscription> subscriptions)
{
    private readonly ILookup<string, EventSubscription> _byEvent = subscriptions.ToLookup(subscription => EventNameAttribute.GetNameOrDefault(subscription.EventType));

    /// <summary>The name of the assembly. It is a promise: under it the consumer finds its place again.</summary>
    public string Name { get; } = name;

    public bool Handles(string eventName) => _byEvent.Contains(eventName);

    /// <summary>The type of which the event is to this consumer.</summary>
    public Type EventTypeOf(string eventName) => _byEvent[eventName].First().EventType;

    public async Task HandleAsync(IServiceProvider services, string eventName, object eventData)
    {
        foreach (var subscription in _byEvent[eventName])
        {
            await subscription.HandleAsync(services.GetRequiredService(subscription.HandlerType), eventData);
        }
    }
}
