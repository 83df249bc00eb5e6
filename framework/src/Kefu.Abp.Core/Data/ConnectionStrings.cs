namespace Volo.Abp.Data;

/// <summary>Connection strings by name.</summary>
[Serializable]
public class ConnectionStrings : Dictionary<string, string?>
{
    public const string DefaultConnectionStringName = "Default";

    public string? Default
    {
        get => TryGetValue(DefaultConnectionStringName, out var value) ? value : null;
        set => this[DefaultConnectionStringName] = value;
    }
}
