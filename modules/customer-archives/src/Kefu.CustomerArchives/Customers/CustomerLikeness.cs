namespace Kefu.CustomerArchives.Customers;

/// <summary>A stored customer, and the key by which it was found; null where only its name is to be compared.</summary>
internal sealed record CustomerLikeness
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required CustomerType? Type { get; init; }

    public required CustomerState State { get; init; }

    public required string? AreaCode { get; init; }

    public required string NormalizedName { get; init; }

    public DuplicateKind Kind { get; init; }

    public string Key { get; init; } = "";
}
