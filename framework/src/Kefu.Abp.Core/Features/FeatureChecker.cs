using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

/// <summary>Default <see cref="IFeatureChecker"/>: the first value that a provider knows, the last registered provider first.</summary>
public class FeatureChecker(IOptions<AbpFeatureOptions> options, IServiceProvider serviceProvider, IFeatureDefinitionManager definitions)
    : IFeatureChecker, ITransientDependency
{
    public virtual async Task<string?> GetOrNullAsync(string name)
    {
        var feature = await definitions.GetAsync(name);
        foreach (var provider in options.Value.ValueProviders.Reverse().Select(type => (IFeatureValueProvider)serviceProvider.GetRequiredService(type)))
        {
            if ((feature.AllowedProviders.Count == 0 || feature.AllowedProviders.Contains(provider.Name))
                && await provider.GetOrNullAsync(feature) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public virtual async Task<bool> IsEnabledAsync(string name)
    {
        var value = await GetOrNullAsync(name);
        if (string.IsNullOrEmpty(value))
        {
            return false;
        }

        return bool.TryParse(value, out var isEnabled)
            ? isEnabled
            : throw new AbpException($"The value '{value}' for the feature '{name}' should be a boolean, but was not!");
    }
}
