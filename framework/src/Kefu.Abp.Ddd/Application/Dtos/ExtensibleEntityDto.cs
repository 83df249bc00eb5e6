using Volo.Abp.Data;

namespace Volo.Abp.Application.Dtos;

/// <summary>Base of what tells of a row with an id and extra properties.</summary>
[Serializable]
public abstract class ExtensibleEntityDto<TKey> : EntityDto<TKey>, IHasExtraProperties
{
    public ExtraPropertyDictionary ExtraProperties { get; set; } = [];
}
