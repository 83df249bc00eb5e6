using Volo.Abp.Data;

namespace Volo.Abp.Application.Dtos;

/// <summary>Base of what tells of a row, its creation, last change and deletion, and its extra properties.</summary>
[Serializable]
public abstract class ExtensibleFullAuditedEntityDto<TKey> : FullAuditedEntityDto<TKey>, IHasExtraProperties
{
    public ExtraPropertyDictionary ExtraProperties { get; set; } = [];
}
