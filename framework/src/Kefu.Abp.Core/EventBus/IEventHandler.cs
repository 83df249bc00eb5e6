namespace Volo.Abp.EventBus;

/// <summary>Marks handlers of events.</summary>
public interface IEventHandler;

/// <summary>Handles an event in the unit of work that raised it.</summary>
public interface ILocalEventHandler<in TEvent> : IEventHandler
{
    Task HandleEventAsync(TEvent eventData);
}
