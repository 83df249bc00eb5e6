using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives that may be of one customer.</summary>
public sealed class DuplicatePairDto
{
    /// <summary>The one with the lower number.</summary>
    public CustomerRowDto First { get; set; } = null!;

    public CustomerRowDto Second { get; set; } = null!;

    /// <summary>In what they are the same, the surest first.</summary>
    public IReadOnlyList<DuplicateKind> Kinds { get; set; } = [];
}
