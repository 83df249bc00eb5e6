using Volo.Abp.Localization;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Something that may be granted. A child shows below its parent in the dialog; it is granted on its own.</summary>
public class PermissionDefinition : IHasSimpleStateCheckers<PermissionDefinition>
{
    private readonly List<PermissionDefinition> _children = [];

    internal PermissionDefinition(string name, ILocalizableString? displayName, bool isEnabled)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
        IsEnabled = isEnabled;
    }

    public string Name { get; }

    public PermissionDefinition? Parent { get; private set; }

    /// <summary>The names of the providers that may grant it; empty: all.</summary>
    public List<string> Providers { get; } = [];

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<PermissionDefinition> Children => _children;

    public Dictionary<string, object?> Properties { get; } = [];

    public List<ISimpleStateChecker<PermissionDefinition>> StateCheckers { get; } = [];

    /// <summary>False: nobody has it and nobody can be granted it.</summary>
    public bool IsEnabled { get; set; }

    public virtual PermissionDefinition AddChild(string name, ILocalizableString? displayName = null, bool isEnabled = true)
    {
        var child = new PermissionDefinition(name, displayName, isEnabled) { Parent = this };
        _children.Add(child);
        return child;
    }

    public virtual PermissionDefinition WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual PermissionDefinition WithProviders(params string[] providers)
    {
        foreach (var provider in providers)
        {
            Providers.AddIfNotContains(provider);
        }

        return this;
    }

    public override string ToString() => $"[{nameof(PermissionDefinition)} {Name}]";

    internal IEnumerable<PermissionDefinition> WithDescendants() => _children.SelectMany(child => child.WithDescendants()).Prepend(this);
}
