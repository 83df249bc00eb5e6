using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Base of an aggregate root that also knows when and by whom it was last changed.</summary>
[Serializable]
public abstract class AuditedAggregateRoot<TKey> : CreationAuditedAggregateRoot<TKey>, IAuditedObject
{
    protected AuditedAggregateRoot() { }

    protected AuditedAggregateRoot(TKey id) : base(id) { }

    public virtual DateTime? LastModificationTime { get; set; }

    public virtual Guid? LastModifierId { get; set; }
}
