using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Lets events of a consumer wait while something is in their way, without a try being counted. Not part of ABP's public API.
/// </summary>
public interface IDistributedEventGate
{
    /// <summary>What is in the way of an event now; null: nothing.</summary>
    /// <param name="consumer">The name of the consumer.</param>
    /// <param name="eventData">The event.</param>
    Task<string?> FindObstacleAsync(string consumer, object eventData);

    /// <summary>True as long as an obstacle that was found is still in the way.</summary>
    Task<bool> StandsAsync(string consumer, string obstacle);
}

/// <summary>Default <see cref="IDistributedEventGate"/>: nothing is ever in the way.</summary>
internal sealed class OpenDistributedEventGate : IDistributedEventGate, ISingletonDependency
{
    public Task<string?> FindObstacleAsync(string consumer, object eventData) => Task.FromResult<string?>(null);

    public Task<bool> StandsAsync(string consumer, string obstacle) => Task.FromResult(false);
}
