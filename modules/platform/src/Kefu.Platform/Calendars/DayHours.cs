using System.Globalization;
using System.Text.RegularExpressions;
using Kefu.Platform.Normalization;
using Volo.Abp;

namespace Kefu.Platform.Calendars;

/// <summary>The working hours of a day, in order and without overlap; none on a free day.</summary>
public sealed partial class DayHours
{
    private static readonly TimeSpan Midnight = TimeSpan.FromHours(24);

    private readonly OpenHours[] _open;

    /// <exception cref="BusinessException">Hours lie outside the day, end before they begin or overlap.</exception>
    public DayHours(params OpenHours[] open)
    {
        _open = [.. open.OrderBy(hours => hours.From)];
        var endOfEarlier = TimeSpan.Zero;
        foreach (var hours in _open)
        {
            if (hours.From < endOfEarlier || hours.To <= hours.From || hours.To > Midnight)
            {
                throw Invalid(ToString());
            }

            endOfEarlier = hours.To;
        }
    }

    /// <summary>No working hours.</summary>
    public static DayHours Free { get; } = new();

    /// <summary>In the order of the day.</summary>
    public IReadOnlyList<OpenHours> Open => _open;

    /// <summary>True for a day on which nobody works.</summary>
    public bool IsFree => _open.Length == 0;

    /// <summary>Reads <c>10:00-14:00 16:00-20:00</c>, also as it is typed with full-width signs; nothing is a free day.</summary>
    /// <exception cref="BusinessException">It cannot be read, or is not a day's hours.</exception>
    public static DayHours Parse(string? text)
    {
        var match = Stretches().Match(TypedText.Clean(text));
        return match.Success
            ? new DayHours([.. match.Groups["from"].Captures.Zip(match.Groups["to"].Captures, (from, to) => new OpenHours(Time(from), Time(to)))])
            : throw Invalid(text!);
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Join(' ', _open.Select(hours => $"{Text(hours.From)}-{Text(hours.To)}"));

    private static TimeSpan Time(Capture time)
    {
        var parts = time.Value.Split(':');
        return new TimeSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture), 0);
    }

    private static string Text(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");

    private static BusinessException Invalid(string text) => new BusinessException(WorkCalendarErrorCodes.HoursInvalid).WithData("Hours", text);

    [GeneratedRegex("^(?:(?<from>[0-9]{1,2}:[0-5][0-9])\\s*[-~–—至]\\s*(?<to>[0-9]{1,2}:[0-5][0-9])(?:[\\s,;、]+|$))*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Stretches();
}
