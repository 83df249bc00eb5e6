namespace Volo.Abp.PermissionManagement;

/// <summary>All that a holder has been granted, as the cache keeps it.</summary>
[Serializable]
public class PermissionGrantCacheItem
{
    public HashSet<string> Names { get; set; } = [];

    public static string CalculateCacheKey(string? providerName, string? providerKey) => $"pn:{providerName},pk:{providerKey}";
}
