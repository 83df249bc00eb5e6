namespace Volo.Abp.Domain.Entities;

/// <summary>The row that was asked for is not there, or not to be seen.</summary>
public class EntityNotFoundException : AbpException
{
    public EntityNotFoundException() { }

    public EntityNotFoundException(Type entityType, object? id = null, Exception? innerException = null)
        : base(id is null
            ? $"There is no such an entity given id. Entity type: {entityType.FullName}"
            : $"There is no such an entity. Entity type: {entityType.FullName}, id: {id}", innerException)
    {
        EntityType = entityType;
        Id = id;
    }

    public EntityNotFoundException(string message) : base(message) { }

    public Type? EntityType { get; set; }

    public object? Id { get; set; }
}
