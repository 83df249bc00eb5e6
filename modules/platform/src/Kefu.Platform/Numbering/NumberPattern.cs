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

    public NumberPattern(NumberSeriesDefinition series)
    {
        _series = series;
        var tokens = Token().Matches(series.Pattern);
        var sequence = tokens.FirstOrDefault(IsSequence) ?? throw Refused(NumberingErrorCodes.SequenceMissing);
        LastNumber = (long)Math.Pow(10, Width(sequence)) - 1;
        UsesSite = tokens.Any(token => token.Groups["name"].Value == SiteToken);
        if (tokens.FirstOrDefault(token => !IsKnown(token)) is { } unknown)
        {
            throw Refused(NumberingErrorCodes.TokenUnknown).WithData("Token", unknown.Value);
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

    public string Format(long number, DateOnly day, string site) => Token().Replace(_series.Pattern, token => token switch
    {
        _ when IsSequence(token) => number.ToString("D" + Width(token), CultureInfo.InvariantCulture),
        { Groups: var groups } when groups["name"].Value == SiteToken => site,
        { Groups: var groups } when groups["name"].Value == TypeToken => _series.DocumentType,
        _ => day.ToString(token.Groups["name"].Value, CultureInfo.InvariantCulture),
    });

    private BusinessException Refused(string code) => new BusinessException(code).WithData("Series", _series.Name).WithData("Pattern", _series.Pattern);

    private static bool IsKnown(Match token)
        => IsSequence(token) || IsDate(token) || (token.Groups["name"].Value is SiteToken or TypeToken && !token.Groups["width"].Success);

    private static bool IsSequence(Match token) => token.Groups["name"].Value == "SEQ" && token.Groups["width"].Success;

    private static bool IsDate(Match token) => DateFormat().IsMatch(token.Groups["name"].Value) && !token.Groups["width"].Success;

    private static int Width(Match sequence) => int.Parse(sequence.Groups["width"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<name>[^{}:]*)(?::(?<width>[1-9]|1[0-8]))?[^{}]*\}")]
    private static partial Regex Token();

    [GeneratedRegex("^(?=.)(?:yyyy|yy)?(?:MM)?(?:dd)?$")]
    private static partial Regex DateFormat();
}
