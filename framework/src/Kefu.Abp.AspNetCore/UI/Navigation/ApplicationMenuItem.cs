using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.UI.Navigation;

/// <summary>An item of a menu: a link, or what holds further items.</summary>
public class ApplicationMenuItem(
    string name,
    string displayName,
    string? url = null,
    string? icon = null,
    int order = ApplicationMenuItem.DefaultOrder,
    string? target = null,
    string? elementId = null,
    string? cssClass = null,
    string? groupName = null) : IHasMenuItems, IHasSimpleStateCheckers<ApplicationMenuItem>
{
    public const int DefaultOrder = 1000;

    /// <summary>Unique in the menu.</summary>
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public string DisplayName { get; set; } = Check.NotNullOrWhiteSpace(displayName, nameof(displayName));

    /// <summary>Items with a lower number stand first.</summary>
    public int Order { get; set; } = order;

    public string? Url { get; set; } = url;

    public string? Icon { get; set; } = icon;

    public bool IsLeaf => Items.Count == 0;

    /// <summary>Where the link opens, as HTML's <c>target</c>.</summary>
    public string? Target { get; set; } = target;

    public bool IsDisabled { get; set; }

    public ApplicationMenuItemList Items { get; } = [];

    public string? ElementId { get; set; } = elementId ?? "MenuItem_" + name.Replace('.', '_');

    public string? CssClass { get; set; } = cssClass;

    public string? GroupName { get; set; } = groupName;

    public Dictionary<string, object> CustomData { get; } = [];

    /// <summary>What must hold for the current user to see the item.</summary>
    public List<ISimpleStateChecker<ApplicationMenuItem>> StateCheckers { get; } = [];

    public ApplicationMenuItem AddItem(ApplicationMenuItem menuItem)
    {
        Items.Add(menuItem);
        return this;
    }

    public ApplicationMenuItem WithCustomData(string key, object value)
    {
        CustomData[key] = value;
        return this;
    }

    public override string ToString() => $"[ApplicationMenuItem] Name = {Name}";
}
