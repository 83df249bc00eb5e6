namespace Volo.Abp.Threading;

/// <summary>How often a periodic worker runs.</summary>
public class AbpAsyncTimer
{
    /// <summary>Milliseconds from the end of one run to the start of the next.</summary>
    public int Period { get; set; }

    /// <summary>True: the first run is at once.</summary>
    public bool RunOnStart { get; set; }
}
