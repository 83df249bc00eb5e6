namespace Volo.Abp.Uow;

/// <summary>An event that waits for the end of its unit of work.</summary>
public class UnitOfWorkEventRecord(Type eventType, object eventData, long eventOrder, bool useOutbox = true)
{
    public Type EventType { get; } = eventType;

    public object EventData { get; } = eventData;

    /// <summary>Whether a distributed event is kept until it is handled.</summary>
    public bool UseOutbox { get; } = useOutbox;

    /// <summary>Rises within the process, so that events keep the order in which they were raised.</summary>
    public long EventOrder { get; } = eventOrder;
}
