namespace Volo.Abp.Features;

/// <summary>The values of features for who acts now.</summary>
public interface IFeatureChecker
{
    /// <exception cref="AbpException">No such feature is defined.</exception>
    Task<string?> GetOrNullAsync(string name);

    /// <exception cref="AbpException">No such feature is defined, or its value is neither true nor false.</exception>
    Task<bool> IsEnabledAsync(string name);
}
