using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Who in this process handles distributed events.</summary>
public class DistributedEventConsumers(IOptions<AbpDistributedEventBusOptions> options) : ISingletonDependency
{
    public IReadOnlyList<DistributedEventConsumer> All { get; } = options.Value.Handlers
        .SelectMany(handler => EventSubscription.Of(handler, typeof(IDistributedEventHandler<>)))
        .GroupBy(subscription => subscription.HandlerType.Assembly.GetName().Name!, (name, subscriptions) => new DistributedEventConsumer(name, subscriptions))
        .ToList();
}
