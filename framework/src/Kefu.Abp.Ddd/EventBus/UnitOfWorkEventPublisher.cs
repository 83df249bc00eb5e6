using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus;

/// <summary>Default <see cref="IUnitOfWorkEventPublisher"/> over the two buses.</summary>
public class UnitOfWorkEventPublisher(ILocalEventBus localEventBus, IDistributedEventBus distributedEventBus) : IUnitOfWorkEventPublisher, ITransientDependency
{
    public async Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents)
    {
        foreach (var record in localEvents)
        {
            await localEventBus.PublishAsync(record.EventType, record.EventData, onUnitOfWorkComplete: false);
        }
    }

    public async Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents)
    {
        foreach (var record in distributedEvents)
        {
            await distributedEventBus.PublishAsync(record.EventType, record.EventData, onUnitOfWorkComplete: false, record.UseOutbox);
        }
    }
}
