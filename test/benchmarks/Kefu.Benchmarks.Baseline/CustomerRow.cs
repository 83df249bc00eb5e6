namespace Kefu.Benchmarks.Baseline;

/// <summary>The columns that the product's list shows.</summary>
internal sealed class CustomerRow
{
    public string Id { get; set; } = "";

    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public int? Type { get; set; }

    public int State { get; set; }

    public int? Grade { get; set; }

    public int Roles { get; set; }

    public int Flows { get; set; }

    public string? AreaCode { get; set; }

    public int? PaymentTerm { get; set; }

    public string? ContactName { get; set; }

    public string? ContactPhone { get; set; }

    public int Completeness { get; set; }

    public DateTime CreationTime { get; set; }
}
