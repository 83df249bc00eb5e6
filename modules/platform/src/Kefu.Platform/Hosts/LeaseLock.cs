using System.Diagnostics;
using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DistributedLocking;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Kefu.Platform.Hosts;

/// <summary>
/// Locks by name over all hosts on this database, which a host that dies does not hold. Taken before a unit of work begins, not inside
/// a writing one.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAbpDistributedLock))]
internal sealed class LeaseLock(
    LocalAbpDistributedLock inProcess,
    HostPulse pulse,
    IDbContextProvider<PlatformDataDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    ILogger<LeaseLock> logger) : IAbpDistributedLock, ISingletonDependency
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<IAbpDistributedLockHandle?> TryAcquireAsync(string name, TimeSpan timeout = default, CancellationToken cancellationToken = default)
    {
        var asked = Stopwatch.GetTimestamp();
        if (await inProcess.TryAcquireAsync(name, timeout, cancellationToken) is not { } local)
        {
            return null;
        }

        try
        {
            if (await TryTakeAsync(name, timeout - Stopwatch.GetElapsedTime(asked), cancellationToken) is { } owner)
            {
                return new Handle(this, local, name, owner);
            }
        }
        catch
        {
            await local.DisposeAsync();
            throw;
        }

        await local.DisposeAsync();
        return null;
    }

    /// <returns>The session of this host under which the lease was taken; null where it stayed another's.</returns>
    private async Task<Guid?> TryTakeAsync(string name, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        while (true)
        {
            var host = await pulse.GetAsync(cancellationToken);
            if (await TakeAsync(name, host.Id, cancellationToken) || (await EnsureAsync(name, cancellationToken) && await TakeAsync(name, host.Id, cancellationToken)))
            {
                return host.Id;
            }

            if (Stopwatch.GetElapsedTime(asked) >= timeout)
            {
                return null;
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Free is also what this host holds: another thread of it would not have let us in.</summary>
    private async Task<bool> TakeAsync(string name, Guid host, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var context = await contexts.GetDbContextAsync();
        var taken = await context.Leases
            .Where(lease => lease.Id == name && context.LivingHosts.Any(living => living.Id == host))
            .Where(lease => lease.Owner == null || lease.Owner == host || !context.LivingHosts.Any(living => living.Id == lease.Owner))
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Owner, host), cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return taken == 1;
    }

    /// <returns>False if the row was there already.</returns>
    private async Task<bool> EnsureAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            var context = await contexts.GetDbContextAsync();
            if (await context.Leases.AnyAsync(lease => lease.Id == name, cancellationToken))
            {
                return false;
            }

            context.Leases.Add(new Lease(name));
            await unitOfWork.CompleteAsync(cancellationToken);
        }
        catch (DbUpdateException refused) when (!cancellationToken.IsCancellationRequested)
        {
            // Another host has made the row in the same moment; if it has not, the cause shows when the lease is taken.
            logger.LogDebug(refused, "The lease {Lease} is there already.", name);
        }

        return true;
    }

    private async Task ReleaseAsync(string name, Guid host)
    {
        try
        {
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            await (await contexts.GetDbContextAsync()).Leases
                .Where(lease => lease.Id == name && lease.Owner == host)
                .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Owner, (Guid?)null));
            await unitOfWork.CompleteAsync();
        }
        catch (Exception exception) when (exception is not AbpException)
        {
            // What the lock was for is done. It stays this host's, which may take it again.
            logger.LogWarning(exception, "The lock {Lease} could not be given back for the moment.", name);
        }
    }

    private sealed class Handle(LeaseLock locks, IAbpDistributedLockHandle local, string name, Guid owner) : IAbpDistributedLockHandle
    {
        public async ValueTask DisposeAsync()
        {
            await locks.ReleaseAsync(name, owner);
            await local.DisposeAsync();
        }
    }
}
