namespace Kefu.Platform.Blazor.Records;

/// <summary>How a state is meant, shown as a colour.</summary>
public enum StateTone
{
    /// <summary>Nothing to notice.</summary>
    Neutral,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Someone has something to do.</summary>
    Attention,

    /// <summary>Blocked, or wrong.</summary>
    Bad,
}
