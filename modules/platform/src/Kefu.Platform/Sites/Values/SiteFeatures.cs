using Volo.Abp.FeatureManagement;
using Volo.Abp.Features;

namespace Kefu.Platform.Sites.Values;

/// <summary>A site's own value of a feature comes before the default.</summary>
internal sealed class SiteFeatureValueProvider(IFeatureStore featureStore, ICurrentSite site) : FeatureValueProvider(featureStore)
{
    public override string Name => SiteConsts.ValueProviderName;

    public override async Task<string?> GetOrNullAsync(FeatureDefinition feature)
        => site.Id is { } siteId ? await FeatureStore.GetOrNullAsync(feature.Name, Name, siteId.ToString()) : null;
}

/// <summary>Sets a site's value; without a key, the current site's.</summary>
internal sealed class SiteFeatureManagementProvider(IFeatureManagementStore store, ICurrentSite site) : FeatureManagementProvider(store)
{
    public override string Name => SiteConsts.ValueProviderName;

    protected override Task<string?> NormalizeProviderKeyAsync(string? providerKey) => Task.FromResult(providerKey ?? site.Id?.ToString());
}
