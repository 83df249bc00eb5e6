using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

/// <summary>Default <see cref="IDistributedCache{TCacheItem, TCacheKey}"/> over Microsoft's <see cref="IDistributedCache"/>.</summary>
public class DistributedCache<TCacheItem, TCacheKey>(
    IDistributedCache cache,
    IDistributedCacheSerializer serializer,
    IDistributedCacheKeyNormalizer keyNormalizer,
    IOptions<AbpDistributedCacheOptions> options,
    IUnitOfWorkManager unitOfWorkManager,
    ILoggerFactory loggerFactory) : IDistributedCache<TCacheItem, TCacheKey>, IDisposable
    where TCacheItem : class
    where TCacheKey : notnull
{
    private readonly string _cacheName = CacheNameAttribute.GetCacheName<TCacheItem>();
    private readonly SemaphoreSlim _making = new(1, 1);

    public virtual async Task<TCacheItem?> GetAsync(TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        if (Changes(considerUow)?.TryGet(Normalize(key), out var changed) == true)
        {
            return changed;
        }

        TCacheItem? item = null;
        await GuardAsync(hideErrors, async () =>
        {
            if (await cache.GetAsync(Normalize(key), token) is { } bytes)
            {
                item = serializer.Deserialize<TCacheItem>(bytes);
            }
        });
        return item;
    }

    public virtual async Task<KeyValuePair<TCacheKey, TCacheItem?>[]> GetManyAsync(
        IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        var items = new List<KeyValuePair<TCacheKey, TCacheItem?>>();
        foreach (var key in keys)
        {
            items.Add(new(key, await GetAsync(key, hideErrors, considerUow, token)));
        }

        return [.. items];
    }

    public virtual async Task<TCacheItem?> GetOrAddAsync(
        TCacheKey key,
        Func<Task<TCacheItem>> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        if (await GetAsync(key, hideErrors, considerUow, token) is { } present)
        {
            return present;
        }

        await _making.WaitAsync(token);
        try
        {
            if (await GetAsync(key, hideErrors, considerUow, token) is { } madeMeanwhile)
            {
                return madeMeanwhile;
            }

            var made = await factory();
            await SetAsync(key, made, optionsFactory?.Invoke(), hideErrors, considerUow, token);
            return made;
        }
        finally
        {
            _making.Release();
        }
    }

    public virtual Task SetAsync(
        TCacheKey key, TCacheItem value, DistributedCacheEntryOptions? options = null, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        var entryOptions = options ?? DefaultOptions;
        return ChangeAsync(key, value, hideErrors, considerUow, normalized => cache.SetAsync(normalized, serializer.Serialize(value), entryOptions, token));
    }

    public virtual async Task SetManyAsync(
        IEnumerable<KeyValuePair<TCacheKey, TCacheItem>> items,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        foreach (var (key, value) in items)
        {
            await SetAsync(key, value, options, hideErrors, considerUow, token);
        }
    }

    public virtual Task RemoveAsync(TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
        => ChangeAsync(key, null, hideErrors, considerUow, normalized => cache.RemoveAsync(normalized, token));

    public virtual async Task RemoveManyAsync(IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        foreach (var key in keys)
        {
            await RemoveAsync(key, hideErrors, considerUow, token);
        }
    }

    public void Dispose()
    {
        _making.Dispose();
        GC.SuppressFinalize(this);
    }

    private DistributedCacheEntryOptions DefaultOptions => options.Value.GlobalCacheEntryOptions;

    private string Normalize(TCacheKey key)
        => keyNormalizer.NormalizeKey(new DistributedCacheKeyNormalizeArgs(Convert.ToString(key, CultureInfo.InvariantCulture)!, _cacheName));

    private UnitOfWorkCacheChanges<TCacheItem>? Changes(bool considerUow)
        => considerUow && unitOfWorkManager.Current is { } unitOfWork ? UnitOfWorkCacheChanges<TCacheItem>.Of(unitOfWork, _cacheName) : null;

    private Task ChangeAsync(TCacheKey key, TCacheItem? value, bool? hideErrors, bool considerUow, Func<string, Task> change)
    {
        var normalized = Normalize(key);
        if (Changes(considerUow) is { } changes)
        {
            changes.Add(normalized, value, () => GuardAsync(hideErrors, () => change(normalized)));
            return Task.CompletedTask;
        }

        return GuardAsync(hideErrors, () => change(normalized));
    }

    private async Task GuardAsync(bool? hideErrors, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception exception) when (exception is not OperationCanceledException && (hideErrors ?? options.Value.HideErrors))
        {
            loggerFactory.CreateLogger(GetType()).LogWarning(exception, "The cache {CacheName} failed.", _cacheName);
        }
    }
}

/// <summary>Default <see cref="IDistributedCache{TCacheItem}"/>.</summary>
public class DistributedCache<TCacheItem>(
    IDistributedCache cache,
    IDistributedCacheSerializer serializer,
    IDistributedCacheKeyNormalizer keyNormalizer,
    IOptions<AbpDistributedCacheOptions> options,
    IUnitOfWorkManager unitOfWorkManager,
    ILoggerFactory loggerFactory)
    : DistributedCache<TCacheItem, string>(cache, serializer, keyNormalizer, options, unitOfWorkManager, loggerFactory), IDistributedCache<TCacheItem>
    where TCacheItem : class;
