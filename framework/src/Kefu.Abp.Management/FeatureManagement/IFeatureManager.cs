namespace Volo.Abp.FeatureManagement;

/// <summary>Reads and sets values of features for a holder.</summary>
public interface IFeatureManager
{
    /// <summary>The value of the holder; with <paramref name="fallback"/> else that of the next kind of holder, down to the default.</summary>
    /// <exception cref="AbpException">No such feature is defined.</exception>
    Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true);

    /// <summary>The values of all features for a holder.</summary>
    Task<List<FeatureNameValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true);

    /// <summary>
    /// Null takes the value away. A value that the holder would have anyway is not kept either, unless <paramref name="forceToSet"/>.
    /// </summary>
    /// <exception cref="AbpException">No such feature or kind of holder is defined, or the feature does not take this value.</exception>
    Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false);

    /// <summary>Takes all values away from a holder.</summary>
    Task DeleteAsync(string providerName, string providerKey);
}

/// <summary>A feature and its value.</summary>
[Serializable]
public class FeatureNameValue(string name, string? value)
{
    public string Name { get; set; } = name;

    public string? Value { get; set; } = value;
}
