namespace Kefu.Platform.Numbering;

/// <summary>Codes of what is wrong with a number series.</summary>
public static class NumberingErrorCodes
{
    /// <summary>A pattern without a counter.</summary>
    public const string SequenceMissing = "Platform:NumberPatternSequenceMissing";

    /// <summary>A pattern with a part that means nothing.</summary>
    public const string TokenUnknown = "Platform:NumberPatternTokenUnknown";

    /// <summary>A pattern that gives out the same numbers in another period.</summary>
    public const string PeriodMissing = "Platform:NumberPatternPeriodMissing";

    /// <summary>A pattern that gives out the same numbers at another site.</summary>
    public const string SiteTokenMissing = "Platform:NumberPatternSiteMissing";

    /// <summary>A pattern whose numbers are longer than their records take.</summary>
    public const string TooLong = "Platform:NumberPatternTooLong";

    /// <summary>A pattern whose counter ends before the number that is next.</summary>
    public const string TooNarrow = "Platform:NumberPatternTooNarrow";

    /// <summary>The last number that the pattern can write has been given out.</summary>
    public const string Exhausted = "Platform:NumberSeriesExhausted";

    /// <summary>A series that counts by site, and no site is current.</summary>
    public const string SiteMissing = "Platform:NumberSeriesSiteMissing";

    /// <summary>A number that the series has not given out.</summary>
    public const string NotGivenOut = "Platform:NumberNotGivenOut";

    /// <summary>A number that is void already.</summary>
    public const string VoidAlready = "Platform:NumberVoidAlready";

    /// <summary>A number that stands on a record.</summary>
    public const string InUse = "Platform:NumberInUse";

    /// <summary>A series whose numbers become void with their records only.</summary>
    public const string VoidedByItsRecord = "Platform:NumberVoidedByItsRecord";
}
