namespace Kefu.Platform.Numbering;

/// <summary>A series of business numbers as it stands now.</summary>
public sealed class NumberSeriesDto
{
    /// <summary>The name by which it is asked for.</summary>
    public string Name { get; set; } = "";

    /// <summary>How people name it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>How the next numbers are written.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>How the product would write them.</summary>
    public string DeliveredPattern { get; set; } = "";

    public NumberSeriesScope Scope { get; set; }

    public NumberSeriesReset Reset { get; set; }

    /// <summary>How many numbers were given out in this period, by the company or the current site.</summary>
    public long GivenOut { get; set; }

    /// <summary>How many of those are void.</summary>
    public int Voided { get; set; }

    /// <summary>The number that is next; empty where no site is current or the series is used up.</summary>
    public string? NextNumber { get; set; }

    /// <summary>A number may be voided by hand, if it stands on no record.</summary>
    public bool IsVoidedByHand { get; set; }

    /// <summary>Goes back with a change; empty while the pattern is the product's own.</summary>
    public string? ConcurrencyStamp { get; set; }
}
