namespace Kefu.Benchmarks.Baseline;

/// <summary>The columns that the product shows of one customer.</summary>
internal sealed class Customer
{
    public string Id { get; set; } = "";

    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public string? ShortName { get; set; }

    public int? Type { get; set; }

    public string? CreditCode { get; set; }

    public int Roles { get; set; }

    public int Flows { get; set; }

    public int? Industry { get; set; }

    public int? Source { get; set; }

    public string? OwnerUserId { get; set; }

    public string? SalesDepartment { get; set; }

    public string? AreaCode { get; set; }

    public string? Address { get; set; }

    public string? MainCommodity { get; set; }

    public string? PackagingNote { get; set; }

    public string? HandlingNote { get; set; }

    public int? PaymentTerm { get; set; }

    public decimal? CreditLimit { get; set; }

    public int? StatementDay { get; set; }

    public int? Grade { get; set; }

    public int? GradeSource { get; set; }

    public int? ConsentSource { get; set; }

    public int State { get; set; }

    public DateTime? ActivatedAt { get; set; }

    public int Completeness { get; set; }

    public string? DuplicateReason { get; set; }

    public string ConcurrencyStamp { get; set; } = "";

    public DateTime CreationTime { get; set; }

    public string? CreatorId { get; set; }

    public DateTime? LastModificationTime { get; set; }

    public string? LastModifierId { get; set; }
}
