using Volo.Abp.Localization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.Features;

/// <summary>Something that may be switched on and off, or limited, while the application runs.</summary>
public class FeatureDefinition
{
    private readonly List<FeatureDefinition> _children = [];

    public FeatureDefinition(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DefaultValue = defaultValue;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        Description = description;
        ValueType = valueType;
        IsVisibleToClients = isVisibleToClients;
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public ILocalizableString? Description { get; set; }

    public FeatureDefinition? Parent { get; private set; }

    public IReadOnlyList<FeatureDefinition> Children => _children;

    public string? DefaultValue { get; set; }

    public bool IsVisibleToClients { get; set; }

    /// <summary>The names of the providers that may give a value; empty: all.</summary>
    public List<string> AllowedProviders { get; } = [];

    public Dictionary<string, object?> Properties { get; } = [];

    public IStringValueType? ValueType { get; set; }

    public virtual FeatureDefinition WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual FeatureDefinition WithProviders(params string[] providers)
    {
        foreach (var provider in providers)
        {
            AllowedProviders.AddIfNotContains(provider);
        }

        return this;
    }

    public FeatureDefinition CreateChild(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        IStringValueType? valueType = null,
        bool isVisibleToClients = true)
    {
        var child = new FeatureDefinition(name, defaultValue, displayName, description, valueType, isVisibleToClients) { Parent = this };
        _children.Add(child);
        return child;
    }

    internal IEnumerable<FeatureDefinition> WithDescendants() => _children.SelectMany(child => child.WithDescendants()).Prepend(this);
}
