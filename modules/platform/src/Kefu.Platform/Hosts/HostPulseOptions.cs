namespace Kefu.Platform.Hosts;

/// <summary>How hosts on one database find out which of them live. The same in all of them.</summary>
public sealed class HostPulseOptions
{
    /// <summary>Time from one sign of life to the next.</summary>
    public TimeSpan BeatPeriod { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>After how many own beats another host is dead whose beat stood still meanwhile. What it held is free then.</summary>
    public int BeatsUntilDeath { get; set; } = 3;

    /// <summary>How long a host may take itself for living after its last beat: it gives up what it holds before others take it.</summary>
    internal TimeSpan Confidence => BeatPeriod * (BeatsUntilDeath - 0.5);
}
