namespace Kefu.Platform.Numbering;

/// <summary>Codes of what is wrong with a number series.</summary>
public static class NumberingErrorCodes
{
    public const string SequenceMissing = "Platform:NumberPatternSequenceMissing";
    public const string TokenUnknown = "Platform:NumberPatternTokenUnknown";
    public const string PeriodMissing = "Platform:NumberPatternPeriodMissing";
    public const string Exhausted = "Platform:NumberSeriesExhausted";
    public const string SiteMissing = "Platform:NumberSeriesSiteMissing";
}
