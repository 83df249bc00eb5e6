using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Base of what tells of a row, its creation, last change and deletion.</summary>
[Serializable]
public abstract class FullAuditedEntityDto<TKey> : AuditedEntityDto<TKey>, IFullAuditedObject
{
    public bool IsDeleted { get; set; }

    public Guid? DeleterId { get; set; }

    public DateTime? DeletionTime { get; set; }
}
