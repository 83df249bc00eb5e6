namespace Volo.Abp.UI.Navigation;

/// <summary>The items of a menu, in the order in which they are shown once <see cref="Normalize"/> has run.</summary>
public class ApplicationMenuItemList : List<ApplicationMenuItem>
{
    public ApplicationMenuItemList() { }

    public ApplicationMenuItemList(IEnumerable<ApplicationMenuItem> collection) : base(collection) { }

    /// <summary>Removes items that lead nowhere and orders the rest; equal orders keep the order in which they were added.</summary>
    public void Normalize()
    {
        RemoveAll(item => item.IsLeaf && item.Url.IsNullOrEmpty());
        var ordered = this.OrderBy(item => item.Order).ToArray();
        Clear();
        AddRange(ordered);
    }
}
