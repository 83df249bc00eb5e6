namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>A row that has no event object of its own: which it is, and nothing of what is in it.</summary>
[Serializable]
public class EntityEto
{
    public EntityEto() { }

    public EntityEto(string entityType, string keysAsString)
    {
        EntityType = entityType;
        KeysAsString = keysAsString;
    }

    /// <summary>The full name of the entity's type.</summary>
    public string EntityType { get; set; } = "";

    /// <summary>Its key; the parts of a composite one are separated by commas.</summary>
    public string KeysAsString { get; set; } = "";
}
