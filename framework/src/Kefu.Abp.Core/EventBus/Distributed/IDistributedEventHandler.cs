namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Handles an event of another module in a transaction of its own. The handlers of one assembly are one consumer: they succeed
/// together or are tried again together.
/// </summary>
public interface IDistributedEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}
