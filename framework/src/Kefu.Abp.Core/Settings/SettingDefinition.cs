using System.Collections.Immutable;
using Volo.Abp.Localization;

namespace Volo.Abp.Settings;

/// <summary>A setting: its name, its value where nobody has set one, and who may see it.</summary>
public class SettingDefinition
{
    public SettingDefinition(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        bool isVisibleToClients = false,
        bool isInherited = true)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DefaultValue = defaultValue;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        Description = description;
        IsVisibleToClients = isVisibleToClients;
        IsInherited = isInherited;
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public ILocalizableString? Description { get; set; }

    public string? DefaultValue { get; set; }

    /// <summary>True: the application configuration tells the value to everybody.</summary>
    public bool IsVisibleToClients { get; set; }

    /// <summary>True: where a provider has no value, the next one is asked.</summary>
    public bool IsInherited { get; set; }

    /// <summary>The names of the providers that may give a value; empty: all.</summary>
    public List<string> Providers { get; } = [];

    public Dictionary<string, object> Properties { get; } = [];

    public virtual SettingDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual SettingDefinition WithProviders(params string[] providers)
    {
        foreach (var provider in providers)
        {
            Providers.AddIfNotContains(provider);
        }

        return this;
    }
}
