using Microsoft.Extensions.Caching.Distributed;

namespace Volo.Abp.Caching;

/// <summary>A cache of one kind of items by a text key.</summary>
public interface IDistributedCache<TCacheItem> : IDistributedCache<TCacheItem, string> where TCacheItem : class;

/// <summary>
/// A cache of one kind of items. With <c>considerUow</c> a change is seen inside the current unit of work at once, and by others
/// when that is committed. With <c>hideErrors</c> (the options' default) a cache that fails is as good as an empty one.
/// </summary>
public interface IDistributedCache<TCacheItem, TCacheKey> where TCacheItem : class where TCacheKey : notnull
{
    Task<TCacheItem?> GetAsync(TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default);

    /// <summary>One entry for each key, in their order.</summary>
    Task<KeyValuePair<TCacheKey, TCacheItem?>[]> GetManyAsync(IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default);

    /// <summary>The item, made by the factory and kept where it is not there. One caller at a time makes items.</summary>
    Task<TCacheItem?> GetOrAddAsync(
        TCacheKey key,
        Func<Task<TCacheItem>> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default);

    Task SetAsync(TCacheKey key, TCacheItem value, DistributedCacheEntryOptions? options = null, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default);

    Task SetManyAsync(
        IEnumerable<KeyValuePair<TCacheKey, TCacheItem>> items,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default);

    Task RemoveAsync(TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default);

    Task RemoveManyAsync(IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default);
}
