namespace Volo.Abp.Application.Dtos;

/// <summary>Tells of a row.</summary>
public interface IEntityDto;

/// <summary>Tells of a row with an id.</summary>
public interface IEntityDto<TKey> : IEntityDto
{
    TKey Id { get; set; }
}
