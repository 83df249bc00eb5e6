using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>The places of consumers in the sequence.</summary>
public class EventPlaces(IDbContextProvider<AbpManagementDbContext> contexts, IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <summary>The place of a consumer. One that was never here begins where the sequence ends now: what was before it is not its business.</summary>
    public virtual async Task<long> GetAsync(string consumer, CancellationToken cancellationToken = default)
        => await FindAsync(consumer, cancellationToken) ?? await BeginAsync(consumer, await GetEndAsync(cancellationToken), cancellationToken);

    /// <summary>The last number that the sequencer has given.</summary>
    public virtual async Task<long> GetEndAsync(CancellationToken cancellationToken = default)
        => await FindAsync(EventConsumerPlace.Sequencer, cancellationToken) ?? await BeginAsync(EventConsumerPlace.Sequencer, 0, cancellationToken);

    /// <summary>Moves a consumer on within the current transaction, which then holds its row: another host waits and finds it gone on.</summary>
    /// <returns>False if it was no longer where it was thought to be.</returns>
    public virtual async Task<bool> TryMoveAsync(string consumer, long from, long to, CancellationToken cancellationToken = default)
        => await (await contexts.GetDbContextAsync()).EventConsumers
            .Where(place => place.Id == consumer && place.Position == from)
            .ExecuteUpdateAsync(set => set.SetProperty(place => place.Position, to), cancellationToken) == 1;

    private async Task<long?> FindAsync(string consumer, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        return await (await contexts.GetDbContextAsync()).EventConsumers.Where(place => place.Id == consumer).Select(place => (long?)place.Position).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<long> BeginAsync(string consumer, long position, CancellationToken cancellationToken)
    {
        try
        {
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            (await contexts.GetDbContextAsync()).EventConsumers.Add(new EventConsumerPlace(consumer, position));
            await unitOfWork.CompleteAsync(cancellationToken);
            return position;
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another host has begun in the same moment; if it has not, the cause shows again.
            return await FindAsync(consumer, cancellationToken) ?? throw new AbpException($"The place of {consumer} in the sequence of events could not be stored.");
        }
    }
}
