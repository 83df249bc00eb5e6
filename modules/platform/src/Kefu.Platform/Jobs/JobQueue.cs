namespace Kefu.Platform.Jobs;

/// <summary>Jobs that wait for each other.</summary>
/// <param name="Name">The declared name, or the one kind of job in it.</param>
/// <param name="Parallel">How many a host works on at the same time.</param>
/// <param name="IsSerial">Whether they run one after the other, over all hosts.</param>
/// <param name="Kinds">The names of the kinds in it.</param>
internal sealed record JobQueue(string Name, int Parallel, bool IsSerial, IReadOnlyList<string> Kinds);
