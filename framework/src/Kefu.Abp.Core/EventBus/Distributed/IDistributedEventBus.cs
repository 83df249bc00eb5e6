namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Publishes events to other modules. They are kept in the transaction of the producer and handled after it, each consumer in a
/// transaction of its own: as often as it takes, and in effect once.
/// </summary>
public interface IDistributedEventBus
{
    /// <param name="eventData">The event. It is kept as JSON.</param>
    /// <param name="onUnitOfWorkComplete">True: published when the current unit of work completes; without one, at once.</param>
    /// <param name="useOutbox">False: handled at once, in this process and unit of work, where a failing handler fails the publication.</param>
    Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true) where TEvent : class;

    /// <summary>As the generic form, for an event whose type is known at run time only.</summary>
    Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true);
}
