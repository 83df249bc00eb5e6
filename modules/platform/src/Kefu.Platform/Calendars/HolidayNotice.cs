using System.Globalization;
using System.Text.RegularExpressions;
using Kefu.Platform.Normalization;
using Volo.Abp;

namespace Kefu.Platform.Calendars;

/// <summary>
/// Reads holidays out of the government's notice (二、春节：2月15日（周日）至23日（周一）放假调休。2月14日（周六）上班。) or out of lines of name,
/// first day and last day. A sentence that says one works names swapped workdays; lines without a date are passed over.
/// </summary>
internal static partial class HolidayNotice
{
    /// <exception cref="BusinessException">No date was found.</exception>
    public static CalendarYearDto Read(string text, int year)
    {
        var read = new CalendarYearDto { Year = year };
        foreach (var line in TypedText.Clean(text).Split('\n'))
        {
            ReadLine(Aside().Replace(line, ""), read);
        }

        return read.Holidays.Count + read.SwappedWorkdays.Count > 0 ? read : throw new BusinessException(WorkCalendarErrorCodes.NothingRead);
    }

    private static void ReadLine(string line, CalendarYearDto read)
    {
        var name = NameOf(line);
        foreach (var sentence in line.Split(['。', ';']))
        {
            var dates = Dates(sentence, read.Year);
            if (Works().IsMatch(sentence))
            {
                read.SwappedWorkdays.AddRange(dates.Select(date => new SwappedWorkdayDto { Date = date, Name = name }));
            }
            else if (dates.Count > 0)
            {
                read.Holidays.Add(new HolidayDto { Name = name, From = dates[0], To = dates[^1] });
            }
        }
    }

    /// <summary>What stands before the first date, without numbering and signs.</summary>
    private static string NameOf(string line)
    {
        var name = Surroundings().Replace(Date().Split(line, 2)[0], "");
        return name.Length <= CalendarLimits.Name ? name : name[..CalendarLimits.Name];
    }

    /// <summary>A date may leave out the year, and after another the month.</summary>
    private static List<DateOnly> Dates(string sentence, int year)
    {
        var dates = new List<DateOnly>();
        foreach (var match in Date().Matches(sentence).Cast<Match>())
        {
            var month = match.Groups["month"].Success ? Number(match, "month") : dates.Count > 0 ? dates[^1].Month : 0;
            var text = string.Create(CultureInfo.InvariantCulture, $"{(match.Groups["year"].Success ? Number(match, "year") : year)}-{month}-{Number(match, "day")}");
            if (BusinessDate.Parse(text).Value is { } date)
            {
                dates.Add(date);
            }
        }

        return dates;
    }

    private static int Number(Match match, string part) => int.Parse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Aside();

    [GeneratedRegex("上班|调班|补班|workday", RegexOptions.IgnoreCase)]
    private static partial Regex Works();

    [GeneratedRegex(@"^[\s#]*(?:[一二三四五六七八九十]+、|[0-9]+[.、])?\s*|(?:调休)?(?:上班|调班|补班)|[\s:,、""]+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Surroundings();

    [GeneratedRegex("(?:(?<year>[0-9]{4})[-/.年])?(?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?|(?<=[至到~—–-])(?<day>[0-9]{1,2})日", RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
