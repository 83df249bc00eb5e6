using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Removes old events that every consumer has passed. A consumer that is away keeps what it has not seen.</summary>
public class EventCleaner(
    IDbContextProvider<AbpManagementDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IClock clock,
    IOptions<AbpEventBusBoxesOptions> options) : ITransientDependency
{
    /// <returns>How many were removed.</returns>
    public virtual async Task<int> CleanAsync(CancellationToken cancellationToken = default)
    {
        var removed = 0;
        while (await CleanSomeAsync(cancellationToken) is > 0 and var some)
        {
            removed += some;
        }

        return removed;
    }

    /// <summary>Not all in one statement: writers are not to wait for it.</summary>
    private async Task<int> CleanSomeAsync(CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var context = await contexts.GetDbContextAsync();
        var passed = await context.EventConsumers.MinAsync(place => (long?)place.Position, cancellationToken) ?? 0;
        var limit = clock.Now.Subtract(options.Value.WaitTimeToDeleteProcessedEvents);
        var old = context.OutgoingEvents.Where(outgoing => outgoing.Sequence <= passed && outgoing.CreationTime < limit);
        var first = await old.MinAsync(outgoing => outgoing.Sequence, cancellationToken);
        var removed = first is null ? 0 : await old.Where(outgoing => outgoing.Sequence < first + options.Value.OutboxWaitingEventMaxCount).ExecuteDeleteAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return removed;
    }
}
