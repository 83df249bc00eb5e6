using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>The permissions of a module.</summary>
public class PermissionGroupDefinition
{
    private readonly List<PermissionDefinition> _permissions = [];

    internal PermissionGroupDefinition(string name, ILocalizableString? displayName)
    {
        Name = name;
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public ILocalizableString DisplayName { get; set; }

    public Dictionary<string, object?> Properties { get; } = [];

    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    public virtual PermissionDefinition AddPermission(string name, ILocalizableString? displayName = null, bool isEnabled = true)
    {
        var permission = new PermissionDefinition(name, displayName, isEnabled);
        _permissions.Add(permission);
        return permission;
    }

    /// <summary>All permissions of the group, a parent before its children.</summary>
    public virtual List<PermissionDefinition> GetPermissionsWithChildren() => _permissions.SelectMany(permission => permission.WithDescendants()).ToList();

    public PermissionDefinition? GetPermissionOrNull(string name) => GetPermissionsWithChildren().FirstOrDefault(permission => permission.Name == name);
}
