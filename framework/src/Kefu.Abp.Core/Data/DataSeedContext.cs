namespace Volo.Abp.Data;

/// <summary>What contributors are told when first data are written.</summary>
public class DataSeedContext(Guid? tenantId = null)
{
    public Guid? TenantId { get; set; } = tenantId;

    public Dictionary<string, object?> Properties { get; } = [];

    public object? this[string name]
    {
        get => Properties.TryGetValue(name, out var value) ? value : null;
        set => Properties[name] = value;
    }

    public virtual DataSeedContext WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }
}
