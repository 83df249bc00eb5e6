using Volo.Abp.Localization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.Features;

/// <summary>The features of a module.</summary>
public class FeatureGroupDefinition
{
    private readonly List<FeatureDefinition> _features = [];

    internal FeatureGroupDefinition(string name, ILocalizableString? displayName)
    {
        Name = name;
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<FeatureDefinition> Features => _features;

    public virtual FeatureDefinition AddFeature(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true)
    {
        var feature = new FeatureDefinition(name, defaultValue, displayName, description, valueType, isVisibleToClients);
        _features.Add(feature);
        return feature;
    }

    public virtual List<FeatureDefinition> GetFeaturesWithChildren() => _features.SelectMany(feature => feature.WithDescendants()).ToList();
}
