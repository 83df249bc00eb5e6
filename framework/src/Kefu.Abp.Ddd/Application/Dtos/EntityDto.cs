namespace Volo.Abp.Application.Dtos;

/// <summary>Base of what tells of a row.</summary>
[Serializable]
public abstract class EntityDto : IEntityDto
{
    public override string ToString() => $"[DTO: {GetType().Name}]";
}

/// <summary>Base of what tells of a row with an id.</summary>
[Serializable]
public abstract class EntityDto<TKey> : EntityDto, IEntityDto<TKey>
{
    public TKey Id { get; set; } = default!;

    public override string ToString() => $"[DTO: {GetType().Name}] Id = {Id}";
}
