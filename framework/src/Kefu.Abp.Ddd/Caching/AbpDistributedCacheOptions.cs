using Microsoft.Extensions.Caching.Distributed;

namespace Volo.Abp.Caching;

/// <summary>Options of caching.</summary>
public class AbpDistributedCacheOptions
{
    /// <summary>True: an error of the cache is logged and otherwise ignored.</summary>
    public bool HideErrors { get; set; } = true;

    /// <summary>Begins every key, where several applications share a cache.</summary>
    public string KeyPrefix { get; set; } = "";

    /// <summary>For items that are set without options: 20 minutes from the last use.</summary>
    public DistributedCacheEntryOptions GlobalCacheEntryOptions { get; set; } = new() { SlidingExpiration = TimeSpan.FromMinutes(20) };
}
