namespace Volo.Abp.EventBus.Local;

/// <summary>Publishes events to handlers in the same process and unit of work.</summary>
public interface ILocalEventBus
{
    /// <param name="eventData">The event; handlers of its base types get it as well.</param>
    /// <param name="onUnitOfWorkComplete">True: published just before the current unit of work is committed; without one, at once.</param>
    Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true) where TEvent : class;

    /// <summary>As the generic form, for an event whose type is known at run time only.</summary>
    Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true);
}
