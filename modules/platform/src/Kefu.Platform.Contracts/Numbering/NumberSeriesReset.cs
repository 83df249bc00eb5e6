namespace Kefu.Platform.Numbering;

/// <summary>When a counter begins again at one.</summary>
public enum NumberSeriesReset
{
    Never,
    Daily,
    Monthly,
    Yearly,
}
