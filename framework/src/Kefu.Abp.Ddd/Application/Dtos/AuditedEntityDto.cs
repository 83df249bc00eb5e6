using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Base of what tells of a row, its creation and its last change.</summary>
[Serializable]
public abstract class AuditedEntityDto<TKey> : CreationAuditedEntityDto<TKey>, IAuditedObject
{
    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}
