using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

/// <summary>Base of what tells of a row and of its creation.</summary>
[Serializable]
public abstract class CreationAuditedEntityDto<TKey> : EntityDto<TKey>, ICreationAuditedObject
{
    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}
