namespace Kefu.CustomerArchives.Customers;

/// <summary>A customer to choose.</summary>
public sealed class CustomerChoiceDto
{
    public string Number { get; set; } = "";

    /// <summary>Masked if it is a person's.</summary>
    public string Name { get; set; } = "";
}
