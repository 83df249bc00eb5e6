namespace Volo.Abp.Data;

/// <summary>The connection strings of the application, bound to the section <c>ConnectionStrings</c>.</summary>
public class AbpDbConnectionOptions
{
    public ConnectionStrings ConnectionStrings { get; set; } = [];

    public string? GetConnectionStringOrNull(string connectionStringName)
        => ConnectionStrings.TryGetValue(connectionStringName, out var value) && !value.IsNullOrWhiteSpace() ? value : ConnectionStrings.Default;
}
