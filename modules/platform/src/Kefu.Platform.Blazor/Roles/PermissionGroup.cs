using Volo.Abp.PermissionManagement;

namespace Kefu.Platform.Blazor.Roles;

/// <summary>The permissions of a module, each below its parent.</summary>
public sealed class PermissionGroup
{
    private PermissionGroup(string name, string text, IReadOnlyList<PermissionRow> rows)
    {
        Name = name;
        Text = text;
        Rows = rows;
    }

    /// <summary>The module.</summary>
    public string Name { get; }

    /// <summary>What the module is called.</summary>
    public string Text { get; }

    /// <summary>Depth first, in the order of definition.</summary>
    public IReadOnlyList<PermissionRow> Rows { get; }

    /// <summary>How many are granted now.</summary>
    public int Granted => Rows.Count(row => row.IsGranted);

    /// <summary>Whether nothing is left to grant.</summary>
    public bool IsAllGranted => Rows.All(row => row.IsGranted || !row.CanChange);

    internal static PermissionGroup Of(PermissionGroupDto group, string providerName)
    {
        var rows = new List<PermissionRow>();
        foreach (var permission in group.Permissions.Where(permission => permission.ParentName is null))
            Add(group, permission, null, providerName, rows);
        return new PermissionGroup(group.Name, group.DisplayName, rows);
    }

    /// <summary>Grants or takes away all of them.</summary>
    public void SetAll(bool isGranted)
    {
        foreach (var row in Rows)
            row.Set(isGranted);
    }

    /// <summary>What has the text in its name, with its parents; everything where the module itself has it.</summary>
    public IEnumerable<PermissionRow> Find(string text)
    {
        if (text.Length == 0 || Has(Text, text))
            return Rows;

        var found = Rows.Where(row => Has(row.Text, text)).SelectMany(WithParents).ToHashSet();
        return Rows.Where(found.Contains);
    }

    private static void Add(PermissionGroupDto group, PermissionGrantInfoDto permission, PermissionRow? parent, string providerName, List<PermissionRow> rows)
    {
        var canChange = permission.AllowedProviders.Count == 0 || permission.AllowedProviders.Contains(providerName);
        var row = new PermissionRow(permission.Name, permission.DisplayName, parent, permission.IsGranted, canChange);
        parent?.Children.Add(row);
        rows.Add(row);
        foreach (var child in group.Permissions.Where(other => other.ParentName == permission.Name))
            Add(group, child, row, providerName, rows);
    }

    private static IEnumerable<PermissionRow> WithParents(PermissionRow row)
    {
        for (var at = row; at is not null; at = at.Parent)
            yield return at;
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.CurrentCultureIgnoreCase);
}
