using System.ComponentModel;
using System.Globalization;
using Volo.Abp.Authorization;

namespace Volo.Abp.Features;

/// <summary>Short forms on <see cref="IFeatureChecker"/>.</summary>
public static class FeatureCheckerExtensions
{
    /// <summary>The value as <typeparamref name="T"/>, read in the invariant culture.</summary>
    public static async Task<T> GetAsync<T>(this IFeatureChecker featureChecker, string name, T defaultValue = default) where T : struct
        => await featureChecker.GetOrNullAsync(name) is { Length: > 0 } value
            ? (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromString(null, CultureInfo.InvariantCulture, value)!
            : defaultValue;

    public static async Task<bool> IsEnabledAsync(this IFeatureChecker featureChecker, bool requiresAll, params string[] featureNames)
    {
        foreach (var name in featureNames)
        {
            if (await featureChecker.IsEnabledAsync(name) != requiresAll)
            {
                return !requiresAll;
            }
        }

        return requiresAll || featureNames.Length == 0;
    }

    /// <exception cref="AbpAuthorizationException">The feature is off.</exception>
    public static async Task CheckEnabledAsync(this IFeatureChecker featureChecker, string featureName)
    {
        if (!await featureChecker.IsEnabledAsync(featureName))
        {
            throw new AbpAuthorizationException(code: AbpFeatureErrorCodes.FeatureIsNotEnabled).WithData("FeatureName", featureName);
        }
    }

    /// <exception cref="AbpAuthorizationException">One of the features (or, without <paramref name="requiresAll"/>, each of them) is off.</exception>
    public static async Task CheckEnabledAsync(this IFeatureChecker featureChecker, bool requiresAll, params string[] featureNames)
    {
        if (!await featureChecker.IsEnabledAsync(requiresAll, featureNames))
        {
            throw new AbpAuthorizationException(code: requiresAll ? AbpFeatureErrorCodes.AllOfTheseFeaturesMustBeEnabled : AbpFeatureErrorCodes.AtLeastOneOfTheseFeaturesMustBeEnabled)
                .WithData("FeatureNames", string.Join(", ", featureNames));
        }
    }
}
