namespace Volo.Abp.DistributedLocking;

/// <summary>Locks by name. The default one holds for this process; a deployment of several hosts replaces it.</summary>
public interface IAbpDistributedLock
{
    /// <summary>The lock, to be disposed of, or null where somebody else holds it for longer than the timeout (by default: does not wait).</summary>
    Task<IAbpDistributedLockHandle?> TryAcquireAsync(string name, TimeSpan timeout = default, CancellationToken cancellationToken = default);
}

/// <summary>A lock that is held until it is disposed of.</summary>
public interface IAbpDistributedLockHandle : IAsyncDisposable;
