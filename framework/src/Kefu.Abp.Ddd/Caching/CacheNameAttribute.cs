using System.Reflection;

namespace Volo.Abp.Caching;

/// <summary>Names the cache of an item class; without it the full name without "CacheItem" is the name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct)]
public class CacheNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNull(name, nameof(name));

    public static string GetCacheName<TCacheItem>() => GetCacheName(typeof(TCacheItem));

    public static string GetCacheName(Type cacheItemType) => cacheItemType.GetCustomAttribute<CacheNameAttribute>()?.Name ?? cacheItemType.FullName!.RemovePostFix("CacheItem");
}
