namespace Kefu.CustomerArchives.Customers;

/// <summary>A person's name and numbers in full.</summary>
public sealed class RevealedPersonDto
{
    public string Name { get; set; } = "";

    public string? Mobile { get; set; }

    public string? Phone { get; set; }

    public string? WeChat { get; set; }
}
