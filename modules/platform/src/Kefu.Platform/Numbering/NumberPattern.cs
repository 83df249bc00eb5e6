using System.Globalization;
using System.Text.RegularExpressions;
using Volo.Abp;

namespace Kefu.Platform.Numbering;

/// <summary>How the numbers of a series are written.</summary>
internal sealed partial class NumberPattern
{
    private const string SiteToken = "SITE";
    private const string TypeToken = "TYPE";

    private readonly NumberSeriesDefinition _series;
    private readonly string _pattern;

    public NumberPattern(NumberSeriesDefinition series, string? pattern = null)
    {
        (_series, _pattern) = (series, pattern ?? series.Pattern);
        var tokens = Token().Matches(_pattern);
        var sequence = tokens.FirstOrDefault(IsSequence) ?? throw Refused(NumberingErrorCodes.SequenceMissing);
        LastNumber = (long)Math.Pow(10, Width(sequence)) - 1;
        UsesSite = tokens.Any(token => token.Groups["name"].Value == SiteToken);
        if (tokens.FirstOrDefault(token => !IsKnown(token) || (token != sequence && IsSequence(token))) is { } unknown)
        {
            throw Refused(NumberingErrorCodes.TokenUnknown).WithData("Token", unknown.Value);
        }

        if (Token().Replace(_pattern, "").IndexOfAny(['{', '}']) >= 0)
        {
            throw Refused(NumberingErrorCodes.TokenUnknown).WithData("Token", "{ }");
        }

        // Otherwise the first number after a reset would be one that was given out before.
        var dates = string.Concat(tokens.Where(IsDate).Select(token => token.Groups["name"].Value));
        if (series.Reset.DateParts().Any(part => !dates.Contains(part)))
        {
            throw Refused(NumberingErrorCodes.PeriodMissing);
        }
    }

    /// <summary>The greatest number that fits.</summary>
    public long LastNumber { get; }

    public bool UsesSite { get; }

    public override string ToString() => _pattern;

    public string Format(long number, DateOnly day, string site) => Token().Replace(_pattern, token => token switch
    {
        _ when IsSequence(token) => number.ToString("D" + Width(token), CultureInfo.InvariantCulture),
        { Groups: var groups } when groups["name"].Value == SiteToken => site,
        { Groups: var groups } when groups["name"].Value == TypeToken => _series.DocumentType,
        _ => day.ToString(token.Groups["name"].Value, CultureInfo.InvariantCulture),
    });

    /// <summary>The count of a number that was written so, and the period in which it was; null for another text.</summary>
    /// <param name="text">The number.</param>
    /// <param name="site">The code of the site that wrote it; null for any.</param>
    public (long Number, string Period)? Read(string text, string? site)
    {
        var match = Regex.Match(text, $"^{string.Concat(Parts(site is null ? ".+?" : Regex.Escape(site)))}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);
        return match.Success && DayOf(match) is { } day
            ? (long.Parse(match.Groups["seq"].ValueSpan, CultureInfo.InvariantCulture), _series.Reset.PeriodOf(day))
            : null;
    }

    public BusinessException Refused(string code) => new BusinessException(code).WithData("Series", _series.Name).WithData("Pattern", _pattern);

    /// <summary>The pattern as a regular expression, piece by piece.</summary>
    private IEnumerable<string> Parts(string site)
    {
        var end = 0;
        foreach (var token in Token().Matches(_pattern).Cast<Match>())
        {
            yield return Regex.Escape(_pattern[end..token.Index]);
            var name = token.Groups["name"].Value;
            yield return IsSequence(token) ? $"(?<seq>[0-9]{{{Width(token)}}})"
                : name == SiteToken ? site
                : name == TypeToken ? Regex.Escape(_series.DocumentType)
                : DatePart().Replace(name, part => $"(?<{part.Value[0]}>[0-9]{{{part.Length}}})");
            end = token.Index + token.Length;
        }

        yield return Regex.Escape(_pattern[end..]);
    }

    private static DateOnly? DayOf(Match match)
    {
        const int century = 2000;
        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 1;

        var year = Part("y") < 100 ? century + Part("y") : Part("y");
        return Part("M") is >= 1 and <= 12 && Part("d") >= 1 && Part("d") <= DateTime.DaysInMonth(year, Part("M")) ? new DateOnly(year, Part("M"), Part("d")) : null;
    }

    private static bool IsKnown(Match token)
        => IsSequence(token) || IsDate(token) || (token.Groups["name"].Value is SiteToken or TypeToken && !token.Groups["width"].Success);

    private static bool IsSequence(Match token) => token.Groups["name"].Value == "SEQ" && token.Groups["width"].Success;

    private static bool IsDate(Match token) => DateFormat().IsMatch(token.Groups["name"].Value) && !token.Groups["width"].Success;

    private static int Width(Match sequence) => int.Parse(sequence.Groups["width"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<name>[^{}:]*)(?::(?<width>[1-9]|1[0-8]))?[^{}]*\}")]
    private static partial Regex Token();

    [GeneratedRegex("^(?=.)(?:yyyy|yy)?(?:MM)?(?:dd)?$")]
    private static partial Regex DateFormat();

    [GeneratedRegex("y+|M+|d+")]
    private static partial Regex DatePart();
}
