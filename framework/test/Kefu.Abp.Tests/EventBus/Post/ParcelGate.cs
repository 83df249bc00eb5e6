using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EventBus.Post;

/// <summary>Roads that are closed. A parcel goes by the road of its first word.</summary>
public sealed class ParcelGate : IDistributedEventGate
{
    public HashSet<string> Closed { get; } = [];

    public Task<string?> FindObstacleAsync(string consumer, object eventData)
        => Task.FromResult(eventData is ParcelSent parcel && Closed.Contains(RoadOf(parcel)) ? RoadOf(parcel) : null);

    public Task<bool> StandsAsync(string consumer, string obstacle) => Task.FromResult(Closed.Contains(obstacle));

    private static string RoadOf(ParcelSent parcel) => parcel.Text.Split(' ')[0];
}
