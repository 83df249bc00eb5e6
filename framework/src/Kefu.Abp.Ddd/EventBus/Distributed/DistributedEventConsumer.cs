using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>The handlers of one assembly: what has one place in the sequence of events.</summary>
public sealed partial class DistributedEventConsumer(string name, IEnumerable<EventSubscription> subscriptions)
{
    private readonly ILookup<string, EventSubscription> _byEvent = subscriptions.ToLookup(subscription => EventNameAttribute.GetNameOrDefault(subscription.EventType));

    /// <summary>The name of the assembly. It is a promise: under it the consumer finds its place again.</summary>
    public string Name { get; } = name;

    public bool Handles(string eventName) => _byEvent.Contains(eventName);

    /// <summary>Whether the event is one that the consumer handles, in this version or another.</summary>
    public bool Concerns(string eventName) => Handles(eventName) || VersionsOf(eventName).Any();

    /// <summary>The type of which the event is to this consumer.</summary>
    /// <exception cref="UnknownEventVersionException">The consumer handles the event only in another version.</exception>
    public Type EventTypeOf(string eventName)
        => Handles(eventName) ? _byEvent[eventName].First().EventType : throw new UnknownEventVersionException(Name, eventName, VersionsOf(eventName));

    private IEnumerable<string> VersionsOf(string eventName)
        => _byEvent.Select(handled => handled.Key).Where(handled => WithoutVersion(handled) == WithoutVersion(eventName));

    private static string WithoutVersion(string eventName) => VersionAtTheEnd().Replace(eventName, "");

    [GeneratedRegex(@"\.v\d+$")]
    private static partial Regex VersionAtTheEnd();

    public async Task HandleAsync(IServiceProvider services, string eventName, object eventData)
    {
        foreach (var subscription in _byEvent[eventName])
        {
            await subscription.HandleAsync(services.GetRequiredService(subscription.HandlerType), eventData);
        }
    }
}
