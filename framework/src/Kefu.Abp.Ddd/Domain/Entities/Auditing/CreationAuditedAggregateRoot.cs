using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Base of an aggregate root that knows when and by whom it was created.</summary>
[Serializable]
public abstract class CreationAuditedAggregateRoot<TKey> : AggregateRoot<TKey>, ICreationAuditedObject
{
    protected CreationAuditedAggregateRoot() { }

    protected CreationAuditedAggregateRoot(TKey id) : base(id) { }

    public virtual DateTime CreationTime { get; protected set; }

    public virtual Guid? CreatorId { get; protected set; }
}
