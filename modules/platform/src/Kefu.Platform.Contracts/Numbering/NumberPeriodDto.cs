namespace Kefu.Platform.Numbering;

/// <summary>What a series gave out in a period: the numbers from one on, each of which stands on a record or is void.</summary>
public sealed class NumberPeriodDto
{
    /// <summary>The period as <c>2026</c>, <c>202611</c> or <c>20261125</c>; empty for a series that never begins again.</summary>
    public string Period { get; set; } = "";

    public long GivenOut { get; set; }

    public int Voided { get; set; }
}
