using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Json;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Default <see cref="IDistributedEventBus"/>. Where nothing keeps events, they are handled at once in this process.</summary>
public class DistributedEventBus(
    IUnitOfWorkManager unitOfWorkManager,
    DistributedEventConsumers consumers,
    IServiceScopeFactory scopes,
    IServiceProviderIsService known,
    IJsonSerializer json,
    IGuidGenerator guids,
    IClock clock) : IDistributedEventBus, ISingletonDependency
{
    private readonly bool _hasOutbox = known.IsService(typeof(IEventOutbox));

    public Task PublishAsync<TEvent>(TEvent eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true) where TEvent : class
        => PublishAsync(typeof(TEvent), eventData, onUnitOfWorkComplete, useOutbox);

    public async Task PublishAsync(Type eventType, object eventData, bool onUnitOfWorkComplete = true, bool useOutbox = true)
    {
        Check.NotNull(eventData, nameof(eventData));
        if (onUnitOfWorkComplete && unitOfWorkManager.Current is { } current)
        {
            current.AddOrReplaceDistributedEvent(new UnitOfWorkEventRecord(eventType, eventData, EventOrderGenerator.GetNext(), useOutbox));
            return;
        }

        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        await (useOutbox && _hasOutbox ? KeepAsync(unitOfWork, eventType, eventData) : HandleAsync(EventNameAttribute.GetNameOrDefault(eventType), eventData));
        await unitOfWork.CompleteAsync();
    }

    private Task KeepAsync(IUnitOfWork unitOfWork, Type eventType, object eventData)
        => unitOfWork.ServiceProvider.GetRequiredService<IEventOutbox>().EnqueueAsync(new OutgoingEventInfo(
            guids.Create(), EventNameAttribute.GetNameOrDefault(eventType), json.Serialize(eventData), (eventData as IAggregateEvent)?.AggregateKey, clock.Now));

    private async Task HandleAsync(string eventName, object eventData)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var consumer in consumers.All.Where(consumer => consumer.Handles(eventName)))
        {
            await consumer.HandleAsync(scope.ServiceProvider, eventName, eventData);
        }
    }
}
