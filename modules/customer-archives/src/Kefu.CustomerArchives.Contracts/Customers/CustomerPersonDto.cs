namespace Kefu.CustomerArchives.Customers;

/// <summary>A contact in full.</summary>
public sealed class CustomerPersonDto
{
    public string Name { get; set; } = "";

    /// <summary>The mobile number, else the other one.</summary>
    public string? Phone { get; set; }
}
