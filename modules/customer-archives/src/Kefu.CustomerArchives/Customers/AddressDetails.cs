namespace Kefu.CustomerArchives.Customers;

/// <summary>An address as it is to be. Of a stored one, null leaves the person's name and number as they are; an empty text removes them.</summary>
internal sealed record AddressDetails
{
    public Guid? Id { get; init; }

    public required AddressKind Kind { get; init; }

    public required string AreaCode { get; init; }

    public required string Detail { get; init; }

    public string? ContactName { get; init; }

    public string? Phone { get; init; }

    public string? OpeningHours { get; init; }

    public string? UnloadingNote { get; init; }
}
