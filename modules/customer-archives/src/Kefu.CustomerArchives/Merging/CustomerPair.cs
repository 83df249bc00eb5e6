namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives that share a key, the one with the lower number first.</summary>
internal sealed class CustomerPair
{
    public Guid FirstId { get; init; }

    public string FirstNumber { get; init; } = "";

    public Guid SecondId { get; init; }

    public string SecondNumber { get; init; } = "";
}
