using System.Globalization;

namespace Kefu.Platform.Numbering;

/// <summary>The periods after which counters begin again.</summary>
internal static class NumberSeriesPeriod
{
    /// <summary>Name of the period in which a day lies; empty for a counter that is never reset.</summary>
    public static string PeriodOf(this NumberSeriesReset reset, DateOnly day) => reset switch
    {
        NumberSeriesReset.Daily => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        NumberSeriesReset.Monthly => day.ToString("yyyyMM", CultureInfo.InvariantCulture),
        NumberSeriesReset.Yearly => day.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>The parts of a date that tell one period from another.</summary>
    public static string DateParts(this NumberSeriesReset reset) => reset switch
    {
        NumberSeriesReset.Daily => "yMd",
        NumberSeriesReset.Monthly => "yM",
        NumberSeriesReset.Yearly => "y",
        _ => "",
    };
}
