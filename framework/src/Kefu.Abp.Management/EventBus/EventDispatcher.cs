using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.Guids;
using Volo.Abp.Json;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Leads a consumer along the sequence. An event is handled in one transaction with the consumer's step over it: both happen or neither,
/// whenever a host dies. One that fails is put aside into the inbox, and with it the later ones of its aggregate.
/// </summary>
public class EventDispatcher(
    IDbContextProvider<AbpManagementDbContext> contexts,
    EventPlaces places,
    EventInbox inbox,
    IDistributedEventGate gate,
    IUnitOfWorkManager unitOfWorkManager,
    IServiceScopeFactory scopes,
    IJsonSerializer json,
    IGuidGenerator guids,
    EventFailure failure,
    ILogger<EventDispatcher> logger,
    IOptions<AbpEventBusBoxesOptions> options) : ITransientDependency
{
    /// <summary>Handles what is new and what is to be tried again, until nothing is left to do now.</summary>
    public virtual async Task DispatchAsync(DistributedEventConsumer consumer, CancellationToken cancellationToken = default)
    {
        await ReleaseAsync(consumer, cancellationToken);
        do
        {
            await TryAgainAsync(consumer, cancellationToken);
        }
        while (await GoOnAsync(consumer, cancellationToken));
    }

    /// <summary>Events go on whose obstacle has gone.</summary>
    private async Task ReleaseAsync(DistributedEventConsumer consumer, CancellationToken cancellationToken)
    {
        foreach (var obstacle in await inbox.GetObstaclesAsync(consumer.Name, cancellationToken))
        {
            if (!await gate.StandsAsync(consumer.Name, obstacle))
            {
                await inbox.ReleaseAsync(consumer.Name, obstacle, cancellationToken);
            }
        }
    }

    private async Task<bool> GoOnAsync(DistributedEventConsumer consumer, CancellationToken cancellationToken)
    {
        var place = await places.GetAsync(consumer.Name, cancellationToken);
        var next = await ReadAsync(place, cancellationToken);
        if (next.Count == 0)
        {
            return false;
        }

        var held = await inbox.GetHeldKeysAsync(consumer.Name, cancellationToken);
        foreach (var outgoing in next.Where(outgoing => consumer.Concerns(outgoing.EventName)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await StepAsync(consumer, place, outgoing, held, cancellationToken))
            {
                return true;
            }

            place = outgoing.Sequence!.Value;
        }

        await PassAsync(consumer, place, next[^1].Sequence!.Value, cancellationToken);
        return true;
    }

    private async Task<List<OutgoingEventRecord>> ReadAsync(long place, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        return await (await contexts.GetDbContextAsync()).OutgoingEvents.AsNoTracking()
            .Where(outgoing => outgoing.Sequence > place)
            .OrderBy(outgoing => outgoing.Sequence)
            .Take(options.Value.OutboxWaitingEventMaxCount)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Steps over one event, handled or put aside. False: another host has led the consumer on.</summary>
    private async Task<bool> StepAsync(DistributedEventConsumer consumer, long place, OutgoingEventRecord outgoing, HashSet<string> held, CancellationToken cancellationToken)
    {
        try
        {
            var read = Read(consumer, outgoing.EventName, outgoing.EventData, outgoing.Sequence!.Value);
            if (await gate.FindObstacleAsync(consumer.Name, read) is { } obstacle)
            {
                Hold(outgoing, held);
                return await PutAsideAsync(consumer, place, outgoing, incoming => incoming.WaitFor(obstacle), cancellationToken);
            }

            if (outgoing.AggregateKey is { } key && held.Contains(key))
            {
                return await PutAsideAsync(consumer, place, outgoing, _ => { }, cancellationToken);
            }

            return await HandleAsync(consumer, outgoing.EventName, read, () => places.TryMoveAsync(consumer.Name, place, outgoing.Sequence!.Value, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(exception, "{Consumer} failed to handle event {Sequence} ({EventName}).", consumer.Name, outgoing.Sequence, outgoing.EventName);
            Hold(outgoing, held);
            return await PutAsideAsync(consumer, place, outgoing, incoming => failure.Note(incoming, exception), cancellationToken);
        }
    }

    private static void Hold(OutgoingEventRecord outgoing, HashSet<string> held)
    {
        if (outgoing.AggregateKey is { } key)
        {
            held.Add(key);
        }
    }

    private async Task<bool> PutAsideAsync(DistributedEventConsumer consumer, long place, OutgoingEventRecord outgoing, Action<IncomingEventRecord> note, CancellationToken cancellationToken)
    {
        var incoming = new IncomingEventRecord(guids.Create(), consumer.Name, outgoing);
        note(incoming);
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        if (!await places.TryMoveAsync(consumer.Name, place, outgoing.Sequence!.Value, cancellationToken))
        {
            return false;
        }

        (await contexts.GetDbContextAsync()).IncomingEvents.Add(incoming);
        await unitOfWork.CompleteAsync(cancellationToken);
        return true;
    }

    /// <summary>Steps over what is not for the consumer.</summary>
    private async Task PassAsync(DistributedEventConsumer consumer, long place, long last, CancellationToken cancellationToken)
    {
        if (place == last)
        {
            return;
        }

        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await places.TryMoveAsync(consumer.Name, place, last, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private async Task TryAgainAsync(DistributedEventConsumer consumer, CancellationToken cancellationToken)
    {
        while (await GetDueAsync(consumer, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var incoming in due)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await TryAgainAsync(consumer, incoming, cancellationToken);
            }
        }
    }

    /// <summary>What no handler takes any more waits for one.</summary>
    private async Task<List<IncomingEventRecord>> GetDueAsync(DistributedEventConsumer consumer, CancellationToken cancellationToken)
        => (await inbox.GetDueAsync(consumer.Name, cancellationToken)).FindAll(incoming => consumer.Concerns(incoming.EventName));

    private async Task TryAgainAsync(DistributedEventConsumer consumer, IncomingEventRecord incoming, CancellationToken cancellationToken)
    {
        try
        {
            var read = Read(consumer, incoming.EventName, incoming.EventData, incoming.Sequence);
            if (await gate.FindObstacleAsync(consumer.Name, read) is { } obstacle)
            {
                await inbox.WaitAsync(incoming, obstacle, cancellationToken);
                return;
            }

            await HandleAsync(consumer, incoming.EventName, read, () => inbox.TryRemoveAsync(incoming, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(exception, "{Consumer} failed again to handle event {Sequence} ({EventName}), try {TryCount}.", consumer.Name, incoming.Sequence, incoming.EventName, incoming.TryCount + 1);
            await inbox.NoteFailureAsync(incoming, exception, cancellationToken);
        }
    }

    private object Read(DistributedEventConsumer consumer, string eventName, string eventData, long sequence)
    {
        var read = json.Deserialize(consumer.EventTypeOf(eventName), eventData);
        if (read is IAggregateEvent ofAggregate)
        {
            ofAggregate.Version = sequence;
        }

        return read;
    }

    /// <summary>Takes the event and handles it, in one transaction.</summary>
    private async Task<bool> HandleAsync(DistributedEventConsumer consumer, string eventName, object eventData, Func<Task<bool>> take, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        if (!await take())
        {
            return false;
        }

        await consumer.HandleAsync(scope.ServiceProvider, eventName, eventData);
        await unitOfWork.CompleteAsync(cancellationToken);
        return true;
    }
}
