namespace Volo.Abp.UI.Navigation;

/// <summary>A menu of the application, such as the main menu.</summary>
public class ApplicationMenu(string name, string? displayName = null) : IHasMenuItems
{
    /// <summary>Unique among the menus.</summary>
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public string DisplayName { get; set; } = displayName ?? name;

    public ApplicationMenuItemList Items { get; } = [];

    public Dictionary<string, object> CustomData { get; } = [];

    public ApplicationMenu AddItem(ApplicationMenuItem menuItem)
    {
        Items.Add(menuItem);
        return this;
    }

    public ApplicationMenu WithCustomData(string key, object value)
    {
        CustomData[key] = value;
        return this;
    }

    public override string ToString() => $"[ApplicationMenu] Name = {Name}";
}
