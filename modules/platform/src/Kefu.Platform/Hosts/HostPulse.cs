using System.Diagnostics;
using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Uow;

namespace Kefu.Platform.Hosts;

/// <summary>
/// Shows the other hosts on this database that this one lives, and finds out which of them do not. No two clocks are compared and no
/// time is stored: a host is dead when its beat stood still while this one's went on. A clock that is set does no harm, nor a database
/// that is away for a while, nor a process that was halted.
/// </summary>
internal sealed class HostPulse(
    IDbContextProvider<PlatformDataDbContext> contexts,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids,
    IOptions<HostPulseOptions> options,
    ILogger<HostPulse> logger) : ISingletonDependency, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<Guid, Sighting> _seen = [];
    private HostSession? _session;

    /// <summary>The session that this host has now; begins one where it has none.</summary>
    public async Task<HostSession> GetAsync(CancellationToken cancellationToken = default)
        => Living ?? await InTurnAsync(async () => Living ?? await BeatInTurnAsync(cancellationToken), cancellationToken);

    /// <summary>Renews the session, or begins another where it was lost, and removes the hosts that are found dead.</summary>
    public Task<HostSession> BeatAsync(CancellationToken cancellationToken = default)
        => InTurnAsync(() => BeatInTurnAsync(cancellationToken), cancellationToken);

    public void Dispose()
    {
        _session?.Dispose();
        _turn.Dispose();
    }

    private HostSession? Living => _session is { IsLost: false } ? _session : null;

    private async Task<HostSession> InTurnAsync(Func<Task<HostSession>> action, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await action();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<HostSession> BeatInTurnAsync(CancellationToken cancellationToken)
    {
        var before = Stopwatch.GetTimestamp();
        if (Living is not { } living || !await RenewAsync(living, cancellationToken))
        {
            _session?.Lose();
            _session = await BeginAsync(cancellationToken);
        }

        _session!.RenewFor(options.Value.Confidence - Stopwatch.GetElapsedTime(before));
        await BuryDeadAsync(_session, cancellationToken);
        return _session;
    }

    private Task<bool> RenewAsync(HostSession session, CancellationToken cancellationToken)
        => InTransactionAsync(async context => await context.LivingHosts
            .Where(host => host.Id == session.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(host => host.Beat, host => host.Beat + 1), cancellationToken) == 1);

    private Task<HostSession> BeginAsync(CancellationToken cancellationToken) => InTransactionAsync(async context =>
    {
        var session = new HostSession(guids.Create());
        context.LivingHosts.Add(new LivingHost(session.Id, $"{Environment.MachineName}:{Environment.ProcessId}"));
        await context.SaveChangesAsync(cancellationToken);
        return session;
    });

    private async Task BuryDeadAsync(HostSession session, CancellationToken cancellationToken)
    {
        var others = await InTransactionAsync(context => context.LivingHosts.AsNoTracking().Where(host => host.Id != session.Id).ToListAsync(cancellationToken));
        foreach (var gone in _seen.Keys.Except(others.Select(host => host.Id)).ToList())
        {
            _seen.Remove(gone);
        }

        foreach (var other in others)
        {
            var times = _seen.TryGetValue(other.Id, out var seen) && seen.Beat == other.Beat ? seen.Times + 1 : 0;
            _seen[other.Id] = new Sighting(other.Beat, times);
            if (times >= options.Value.BeatsUntilDeath && await BuryAsync(other, cancellationToken))
            {
                logger.LogWarning("The host {Host} ({HostId}) has shown no sign of life for {Beats} beats: what it held is free.", other.Name, other.Id, times);
            }
        }
    }

    /// <summary>One that has beaten in this moment stays.</summary>
    private Task<bool> BuryAsync(LivingHost dead, CancellationToken cancellationToken)
        => InTransactionAsync(async context => await context.LivingHosts
            .Where(host => host.Id == dead.Id && host.Beat == dead.Beat)
            .ExecuteDeleteAsync(cancellationToken) == 1);

    private async Task<TResult> InTransactionAsync<TResult>(Func<PlatformDataDbContext, Task<TResult>> work)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var result = await work(await contexts.GetDbContextAsync());
        await unitOfWork.CompleteAsync();
        return result;
    }

    /// <param name="Beat">The beat that was seen.</param>
    /// <param name="Times">How many of our beats ago it was first seen.</param>
    private sealed record Sighting(long Beat, int Times);
}
