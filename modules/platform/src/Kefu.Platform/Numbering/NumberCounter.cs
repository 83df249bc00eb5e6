namespace Kefu.Platform.Numbering;

/// <summary>How far a series has counted, for one site and period. Changed only by <see cref="NumberCounters"/>.</summary>
internal sealed class NumberCounter
{
    public string Series { get; private init; } = "";

    /// <summary>Empty for a series of the whole company: a null would not be unique.</summary>
    public Guid SiteId { get; private init; }

    public string Period { get; private init; } = "";

    public long LastNumber { get; private init; }
}
