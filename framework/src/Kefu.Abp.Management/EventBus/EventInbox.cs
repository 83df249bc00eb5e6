using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>The events that consumers have put aside.</summary>
public class EventInbox(
    IDbContextProvider<AbpManagementDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    EventFailure failure,
    IClock clock,
    IOptions<AbpEventBusBoxesOptions> options) : ITransientDependency
{
    /// <summary>The aggregates whose events have to wait.</summary>
    public virtual async Task<HashSet<string>> GetHeldKeysAsync(string consumer, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        return await Waiting(await contexts.GetDbContextAsync(), consumer)
            .Where(incoming => incoming.AggregateKey != null)
            .Select(incoming => incoming.AggregateKey!)
            .Distinct()
            .ToHashSetAsync(cancellationToken);
    }

    /// <summary>What is in the way of events.</summary>
    public virtual async Task<List<string>> GetObstaclesAsync(string consumer, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        return await Waiting(await contexts.GetDbContextAsync(), consumer)
            .Where(incoming => incoming.WaitsFor != null)
            .Select(incoming => incoming.WaitsFor!)
            .Distinct()
            .ToListAsync(cancellationToken);
    }

    /// <summary>Lets go on what an obstacle was in the way of.</summary>
    public virtual async Task ReleaseAsync(string consumer, string obstacle, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await Waiting(await contexts.GetDbContextAsync(), consumer)
            .Where(incoming => incoming.WaitsFor == obstacle)
            .ExecuteUpdateAsync(set => set.SetProperty(incoming => incoming.WaitsFor, (string?)null), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    /// <summary>Lets an event wait that something has come in the way of; no try is counted.</summary>
    public virtual async Task WaitAsync(IncomingEventRecord incoming, string obstacle, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await (await contexts.GetDbContextAsync()).IncomingEvents
            .Where(row => row.Id == incoming.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.WaitsFor, obstacle), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    /// <summary>Of each aggregate the first event that waits, if its time has come and nothing is in its way.</summary>
    public virtual async Task<List<IncomingEventRecord>> GetDueAsync(string consumer, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var all = Waiting(await contexts.GetDbContextAsync(), consumer);
        var waiting = await all
            .AsNoTracking()
            .Where(incoming => incoming.WaitsFor == null)
            .Where(incoming => incoming.AggregateKey == null || !all.Any(other => other.AggregateKey == incoming.AggregateKey && other.WaitsFor != null && other.Sequence < incoming.Sequence))
            .OrderBy(incoming => incoming.Sequence)
            .Take(options.Value.InboxWaitingEventMaxCount)
            .ToListAsync(cancellationToken);
        return waiting.DistinctBy(incoming => incoming.AggregateKey ?? incoming.Id.ToString()).Where(failure.IsDue).ToList();
    }

    /// <summary>Removes an event within the current transaction. False: another host has tried it in the meantime.</summary>
    public virtual async Task<bool> TryRemoveAsync(IncomingEventRecord incoming, CancellationToken cancellationToken = default)
        => await (await contexts.GetDbContextAsync()).IncomingEvents
            .Where(row => row.Id == incoming.Id && row.TryCount == incoming.TryCount && !row.IsDead)
            .ExecuteDeleteAsync(cancellationToken) == 1;

    public virtual async Task NoteFailureAsync(IncomingEventRecord incoming, Exception exception, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var row = await (await contexts.GetDbContextAsync()).IncomingEvents.FirstOrDefaultAsync(row => row.Id == incoming.Id && row.TryCount == incoming.TryCount, cancellationToken);
        if (row is not null)
        {
            failure.Note(row, exception);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }

    /// <summary>Tries a dead letter again from the beginning.</summary>
    /// <exception cref="EntityNotFoundException">There is none of that id.</exception>
    public virtual async Task SendAgainAsync(Guid id, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var dead = await (await contexts.GetDbContextAsync()).IncomingEvents.FirstOrDefaultAsync(incoming => incoming.Id == id && incoming.IsDead, cancellationToken)
            ?? throw new EntityNotFoundException(typeof(IncomingEventRecord), id);
        dead.SendAgain(clock.Now);
        await unitOfWork.CompleteAsync(cancellationToken);
    }

    private static IQueryable<IncomingEventRecord> Waiting(AbpManagementDbContext context, string consumer)
        => context.IncomingEvents.Where(incoming => incoming.Consumer == consumer && !incoming.IsDead);
}
