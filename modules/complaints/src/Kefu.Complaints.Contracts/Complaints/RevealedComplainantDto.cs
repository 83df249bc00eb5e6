namespace Kefu.Complaints.Complaints;

/// <summary>The complainant in full.</summary>
public sealed class RevealedComplainantDto
{
    public string Name { get; set; } = "";

    public string? Phone { get; set; }
}
