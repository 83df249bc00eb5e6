namespace Volo.Abp.EventBus;

/// <summary>Names an event; an attribute of its type.</summary>
public interface IEventNameProvider
{
    string GetName(Type eventType);
}
