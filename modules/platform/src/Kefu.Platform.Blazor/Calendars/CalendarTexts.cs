using Kefu.Platform.Calendars;
using Microsoft.Extensions.Localization;

namespace Kefu.Platform.Blazor.Calendars;

/// <summary>How calendars are told.</summary>
internal static class CalendarTexts
{
    public static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string NameOf(this IStringLocalizer texts, string calendar) => texts[$"Calendar:Name.{calendar}"];

    public static string NameOf(this IStringLocalizer texts, DayOfWeek day) => texts[$"Weekday:{day}"];

    /// <summary>The hours of a week; days in a row that have the same hours are one line.</summary>
    public static IEnumerable<(string Days, string Hours)> Lines(this IStringLocalizer texts, CalendarSeasonDto season)
    {
        string?[] hours = [season.Monday, season.Tuesday, season.Wednesday, season.Thursday, season.Friday, season.Saturday, season.Sunday];
        for (var first = 0; first < hours.Length;)
        {
            var last = first;
            while (last + 1 < hours.Length && hours[last + 1] == hours[first])
                last++;

            var days = first == last ? texts.NameOf(Week[first]) : $"{texts.NameOf(Week[first])}–{texts.NameOf(Week[last])}";
            yield return (days, string.IsNullOrEmpty(hours[first]) ? texts["Calendar:Free"] : hours[first]!);
            first = last + 1;
        }
    }
}
