using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The event of a changed row. Several saves of one row in a unit of work are one update to whoever listens.</summary>
internal sealed class EntityChangeRecord(object eventData, object entity) : UnitOfWorkEventRecord(eventData.GetType(), eventData, EventOrderGenerator.GetNext())
{
    private readonly object _entity = entity;

    public bool IsSameChange(UnitOfWorkEventRecord other) => other is EntityChangeRecord record && record.EventType == EventType && ReferenceEquals(record._entity, _entity);
}
