namespace Kefu.Complaints.Complaints;

/// <summary>A customer to choose.</summary>
public sealed class ComplaintCustomerDto
{
    public string Number { get; set; } = "";

    /// <summary>Masked if it is a person's.</summary>
    public string Name { get; set; } = "";
}
