namespace Volo.Abp.EventBus.Distributed;

/// <summary>Keeps events until they are handled.</summary>
public interface IEventOutbox
{
    /// <summary>Keeps an event in the current unit of work: with it or not at all.</summary>
    Task EnqueueAsync(OutgoingEventInfo outgoingEvent);
}
