namespace Kefu.Benchmarks.Baseline;

/// <summary>A contact of a customer.</summary>
internal sealed class Contact
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Title { get; set; }

    public string? Mobile { get; set; }

    public string? Phone { get; set; }

    public string? WeChat { get; set; }

    public bool IsPrimary { get; set; }

    public bool IsDecisionMaker { get; set; }

    public bool DoNotCall { get; set; }

    public int? Language { get; set; }
}
