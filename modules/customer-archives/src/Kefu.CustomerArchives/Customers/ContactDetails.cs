namespace Kefu.CustomerArchives.Customers;

/// <summary>A contact as it is to be. Of a stored one, null leaves name, numbers and WeChat as they are; an empty text removes them.</summary>
internal sealed record ContactDetails
{
    public Guid? Id { get; init; }

    public string? Name { get; init; }

    public string? Title { get; init; }

    public string? Mobile { get; init; }

    public string? Phone { get; init; }

    public string? WeChat { get; init; }

    public bool IsPrimary { get; init; }

    public bool IsDecisionMaker { get; init; }

    public bool DoNotCall { get; init; }

    public ContactLanguage? Language { get; init; }
}
