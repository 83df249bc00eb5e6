using System.Globalization;
using Volo.Abp;

namespace Kefu.Platform.Calendars;

/// <summary>The hours that the product comes with, from the table that travels with the assembly.</summary>
internal static class DeliveredPatterns
{
    private const int Calendar = 0, Holidays = 1, FirstDay = 2, Monday = 3;

    private static readonly Dictionary<string, WorkPattern> Patterns = EmbeddedTable.Read("Calendars.Data.Patterns.tsv")
        .GroupBy(row => row[Calendar])
        .ToDictionary(rows => rows.Key, rows => new WorkPattern(rows.First()[Holidays] == "free", rows.Select(ToSeason)));

    public static WorkPattern Get(string calendar)
        => Patterns.GetValueOrDefault(calendar) ?? throw new AbpException($"There is no calendar '{calendar}'.");

    private static WorkSeason ToSeason(string[] row)
    {
        var firstDay = row[FirstDay].Split('-');
        return new WorkSeason(
            int.Parse(firstDay[0], CultureInfo.InvariantCulture),
            int.Parse(firstDay[1], CultureInfo.InvariantCulture),
            Array.ConvertAll(row[Monday..], DayHours.Parse));
    }
}
