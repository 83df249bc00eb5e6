using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Caching;

/// <summary>Makes the key under which an item is kept.</summary>
public interface IDistributedCacheKeyNormalizer
{
    string NormalizeKey(DistributedCacheKeyNormalizeArgs args);
}

/// <summary>The cache and the key of an item.</summary>
public class DistributedCacheKeyNormalizeArgs(string key, string cacheName)
{
    public string Key { get; } = key;

    public string CacheName { get; } = cacheName;
}

/// <summary>Default <see cref="IDistributedCacheKeyNormalizer"/>: <c>c:{cache},k:{prefix}{key}</c>.</summary>
public class DistributedCacheKeyNormalizer(IOptions<AbpDistributedCacheOptions> options) : IDistributedCacheKeyNormalizer, ITransientDependency
{
    public virtual string NormalizeKey(DistributedCacheKeyNormalizeArgs args) => $"c:{args.CacheName},k:{options.Value.KeyPrefix}{args.Key}";
}
