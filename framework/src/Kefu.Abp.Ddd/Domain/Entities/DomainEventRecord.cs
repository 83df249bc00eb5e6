namespace Volo.Abp.Domain.Entities;

/// <summary>An event that an aggregate has raised.</summary>
public class DomainEventRecord(object eventData, long eventOrder)
{
    public object EventData { get; } = eventData;

    public long EventOrder { get; } = eventOrder;
}
