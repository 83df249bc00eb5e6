namespace Kefu.Platform.Jobs;

/// <summary>Says in which queue a kind of jobs waits. Without it each kind is a queue of its own, so that a slow one holds up no other.</summary>
/// <param name="name">The queue; kinds of one name share it.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class JobQueueAttribute(string name) : Attribute
{
    /// <summary>How many jobs of a queue a host works on at the same time, unless the queue says otherwise.</summary>
    public const int DefaultParallel = 2;

    /// <summary>The queue.</summary>
    public string Name { get; } = name;

    /// <summary>How many of its jobs a host works on at the same time.</summary>
    public int Parallel { get; set; } = DefaultParallel;

    /// <summary>Whether its jobs run one after the other, over all hosts.</summary>
    public bool IsSerial { get; set; }
}
