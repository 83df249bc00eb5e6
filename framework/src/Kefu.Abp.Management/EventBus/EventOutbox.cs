using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>The outbox in the database, in the transaction of whoever publishes.</summary>
[ExposeServices(typeof(IEventOutbox))]
public class EventOutbox(IRepository<OutgoingEventRecord, long> events, IUnitOfWorkManager unitOfWorkManager, EventSignal signal) : IEventOutbox, ITransientDependency
{
    private const string Announced = nameof(EventOutbox);

    public virtual async Task EnqueueAsync(OutgoingEventInfo outgoingEvent)
    {
        await events.InsertAsync(new OutgoingEventRecord(outgoingEvent));
        if (unitOfWorkManager.Current is { } unitOfWork && unitOfWork.Items.TryAdd(Announced, true))
        {
            unitOfWork.OnCompleted(() =>
            {
                signal.Set();
                return Task.CompletedTask;
            });
        }
    }
}
