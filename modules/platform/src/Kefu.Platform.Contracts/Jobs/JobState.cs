namespace Kefu.Platform.Jobs;

/// <summary>What becomes of a job. One that is done leaves nothing.</summary>
public enum JobState
{
    /// <summary>It waits for its time, its turn or its next try.</summary>
    Waiting,

    /// <summary>A host works on it.</summary>
    Running,

    /// <summary>It failed for good and stays until somebody has it tried again.</summary>
    GivenUp,

    /// <summary>Somebody stopped it; it can be tried again.</summary>
    Cancelled,
}
