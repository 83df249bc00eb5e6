namespace Volo.Abp.EventBus.Local;

/// <summary>The place of a handler among those of one event; smaller first, 0 by default.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LocalEventHandlerOrderAttribute(int order) : Attribute
{
    public int Order { get; } = order;
}
