using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Volo.Abp.FeatureManagement;

/// <summary>Default <see cref="IFeatureManager"/>.</summary>
public class FeatureManager(IOptions<FeatureManagementOptions> options, IServiceProvider serviceProvider, IFeatureDefinitionManager definitions)
    : IFeatureManager, ITransientDependency
{
    public virtual async Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true)
        => await ValueOfAsync(await definitions.GetAsync(name), ProvidersFrom(providerName), providerName, providerKey, fallback);

    public virtual async Task<List<FeatureNameValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true)
    {
        var values = new List<FeatureNameValue>();
        var providers = ProvidersFrom(providerName);
        foreach (var feature in await definitions.GetAllAsync())
        {
            values.Add(new FeatureNameValue(feature.Name, await ValueOfAsync(feature, providers, providerName, providerKey, fallback)));
        }

        return values;
    }

    public virtual async Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false)
    {
        var feature = await definitions.GetAsync(name);
        if (value is not null && feature.ValueType?.Validator.IsValid(value) == false)
        {
            throw new AbpException($"The value '{value}' is not valid for the feature '{name}'.");
        }

        var providers = ProvidersFrom(providerName);
        if (value is null || (!forceToSet && await ValueOfAsync(feature, providers.Skip(1), providerName, null, fallback: true) == value))
        {
            await providers[0].ClearAsync(feature, providerKey);
            return;
        }

        await providers[0].SetAsync(feature, value, providerKey);
    }

    public virtual async Task DeleteAsync(string providerName, string providerKey)
    {
        var provider = ProvidersFrom(providerName)[0];
        foreach (var feature in await definitions.GetAllAsync())
        {
            if (await provider.GetOrNullAsync(feature, providerKey) is not null)
            {
                await provider.ClearAsync(feature, providerKey);
            }
        }
    }

    private static async Task<string?> ValueOfAsync(FeatureDefinition feature, IEnumerable<IFeatureManagementProvider> providers, string providerName, string? providerKey, bool fallback)
    {
        var askable = providers.Where(provider => feature.AllowedProviders.Count == 0 || feature.AllowedProviders.Contains(provider.Name));
        foreach (var provider in fallback ? askable : askable.Where(provider => provider.Name == providerName))
        {
            // The key is that of the kind that was asked for; other kinds answer for the present holder.
            if (await provider.GetOrNullAsync(feature, provider.Name == providerName ? providerKey : null) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private List<IFeatureManagementProvider> ProvidersFrom(string providerName)
    {
        var providers = options.Value.Providers.Reverse()
            .Select(type => (IFeatureManagementProvider)serviceProvider.GetRequiredService(type))
            .SkipWhile(provider => provider.Name != providerName)
            .ToList();
        return providers.Count > 0 ? providers : throw new AbpException($"Unknown feature value provider: {providerName}");
    }
}
