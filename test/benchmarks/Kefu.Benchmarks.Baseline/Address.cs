namespace Kefu.Benchmarks.Baseline;

/// <summary>An address of a customer.</summary>
internal sealed class Address
{
    public string Id { get; set; } = "";

    public int Kind { get; set; }

    public string AreaCode { get; set; } = "";

    public string Detail { get; set; } = "";

    public string? ContactName { get; set; }

    public string? Phone { get; set; }

    public string? OpeningHours { get; set; }

    public string? UnloadingNote { get; set; }
}
