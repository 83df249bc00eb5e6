using Volo.Abp.Auditing;

namespace Volo.Abp.Domain.Entities.Auditing;

/// <summary>Base of a row that is marked as deleted rather than removed, and knows when and by whom.</summary>
[Serializable]
public abstract class FullAuditedEntity<TKey> : AuditedEntity<TKey>, IFullAuditedObject
{
    protected FullAuditedEntity() { }

    protected FullAuditedEntity(TKey id) : base(id) { }

    public virtual bool IsDeleted { get; set; }

    public virtual Guid? DeleterId { get; set; }

    public virtual DateTime? DeletionTime { get; set; }
}
