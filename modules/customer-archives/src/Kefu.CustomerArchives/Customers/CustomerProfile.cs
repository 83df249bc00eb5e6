namespace Kefu.CustomerArchives.Customers;

/// <summary>What is said of a customer itself. Values are in their stored form.</summary>
internal sealed record CustomerProfile
{
    public required string Name { get; init; }

    public string? ShortName { get; init; }

    public CustomerType? Type { get; init; }

    public string? CreditCode { get; init; }

    public CustomerRole Roles { get; init; }

    public FreightFlow Flows { get; init; }

    public Industry? Industry { get; init; }

    public CustomerSource? Source { get; init; }

    public Guid? OwnerUserId { get; init; }

    public string? SalesDepartment { get; init; }

    public string? AreaCode { get; init; }

    public string? Address { get; init; }

    public string? MainCommodity { get; init; }

    public string? PackagingNote { get; init; }

    public string? HandlingNote { get; init; }

    public ConsentSource? ConsentSource { get; init; }

    public DateOnly? ArchivedOn { get; init; }
}
