namespace Volo.Abp.UI.Navigation;

/// <summary>A menu or an item of one: what items can be added to.</summary>
public interface IHasMenuItems
{
    ApplicationMenuItemList Items { get; }
}
