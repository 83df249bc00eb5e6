using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// Numbers committed events, one sequencer at a time. What a consumer has not seen always has a higher number than what it has, however
/// late a transaction was committed: that makes the number a place to go on from.
/// </summary>
public class EventSequencer(
    IDbContextProvider<AbpManagementDbContext> contexts,
    EventPlaces places,
    IUnitOfWorkManager unitOfWorkManager,
    IOptions<AbpEventBusBoxesOptions> options) : ITransientDependency
{
    /// <summary>Numbers the events that wait for it.</summary>
    /// <returns>How many.</returns>
    public virtual async Task<int> NumberAsync(CancellationToken cancellationToken = default)
    {
        var numbered = 0;
        while (await AnyWaitingAsync(cancellationToken))
        {
            numbered += await NumberSomeAsync(cancellationToken);
        }

        return numbered;
    }

    private async Task<bool> AnyWaitingAsync(CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        return await (await contexts.GetDbContextAsync()).OutgoingEvents.AnyAsync(outgoing => outgoing.Sequence == null, cancellationToken);
    }

    private async Task<int> NumberSomeAsync(CancellationToken cancellationToken)
    {
        // The row to lock is there before the transaction: on MySQL those who all miss it would deadlock.
        await places.GetEndAsync(cancellationToken);
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var context = await contexts.GetDbContextAsync();
        var last = await LockAsync(context, cancellationToken);
        var waiting = await context.OutgoingEvents
            .Where(outgoing => outgoing.Sequence == null)
            .OrderBy(outgoing => outgoing.Id)
            .Take(options.Value.OutboxWaitingEventMaxCount)
            .ToListAsync(cancellationToken);
        foreach (var outgoing in waiting)
        {
            outgoing.Number(++last);
        }

        await context.EventConsumers.Where(place => place.Id == EventConsumerPlace.Sequencer).ExecuteUpdateAsync(set => set.SetProperty(place => place.Position, last), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return waiting.Count;
    }

    /// <summary>Writing the row holds back other sequencers until this one has committed or died; only then is read what waits.</summary>
    private static async Task<long> LockAsync(AbpManagementDbContext context, CancellationToken cancellationToken)
    {
        var row = context.EventConsumers.Where(place => place.Id == EventConsumerPlace.Sequencer);
        await row.ExecuteUpdateAsync(set => set.SetProperty(place => place.Position, place => place.Position), cancellationToken);
        return await row.Select(place => place.Position).SingleAsync(cancellationToken);
    }
}
