namespace Volo.Abp.SettingManagement;

/// <summary>All values of a holder, as the cache keeps them.</summary>
[Serializable]
public class SettingCacheItem
{
    public Dictionary<string, string> Values { get; set; } = [];

    public static string CalculateCacheKey(string? providerName, string? providerKey) => $"pn:{providerName},pk:{providerKey}";
}
