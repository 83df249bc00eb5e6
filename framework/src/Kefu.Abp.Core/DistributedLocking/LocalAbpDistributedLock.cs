using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.DistributedLocking;

/// <summary>Default <see cref="IAbpDistributedLock"/>: among the threads of this process.</summary>
public class LocalAbpDistributedLock : IAbpDistributedLock, ISingletonDependency
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new();

    public async Task<IAbpDistributedLockHandle?> TryAcquireAsync(string name, TimeSpan timeout = default, CancellationToken cancellationToken = default)
    {
        var semaphore = _locks.GetOrAdd(Check.NotNullOrWhiteSpace(name, nameof(name)), _ => new SemaphoreSlim(1, 1));
        return await semaphore.WaitAsync(timeout, cancellationToken) ? new Handle(semaphore) : null;
    }

    private sealed class Handle(SemaphoreSlim semaphore) : IAbpDistributedLockHandle
    {
        private SemaphoreSlim? _semaphore = semaphore;

        public ValueTask DisposeAsync()
        {
            Interlocked.Exchange(ref _semaphore, null)?.Release();
            return ValueTask.CompletedTask;
        }
    }
}
