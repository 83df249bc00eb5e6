namespace Volo.Abp.Uow;

/// <summary>An event that waits for the end of its unit of work.</summary>
public class UnitOfWorkEventRecord(Type eventType, object eventData, long eventOrder)
{
    public Type EventType { get; } = eventType;

    public object EventData { get; } = eventData;

    /// <summary>Rises within the process, so that events keep the order in which they were raised.</summary>
    public long EventOrder { get; } = eventOrder;
}
