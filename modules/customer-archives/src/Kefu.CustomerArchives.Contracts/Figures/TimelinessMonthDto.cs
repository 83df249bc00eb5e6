namespace Kefu.CustomerArchives.Figures;

/// <summary>Archives of the customers whose first waybill fell into a month.</summary>
public sealed class TimelinessMonthDto
{
    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; set; }

    /// <summary>The numerator: in use in time.</summary>
    public int InTime { get; set; }

    /// <summary>In use too late, or past the limit.</summary>
    public int Late { get; set; }

    /// <summary>Not yet in use and within the limit; in neither.</summary>
    public int Pending { get; set; }

    /// <summary>The denominator: in time and late.</summary>
    public int Due => InTime + Late;

    /// <summary>In percent, one decimal; null where nothing was due.</summary>
    public decimal? Percent => Due == 0 ? null : Math.Round(100m * InTime / Due, 1);
}
