namespace Kefu.CustomerArchives.Blazor.Customers;

/// <summary>What this module's pages call in platform's.</summary>
internal static class CustomerPages
{
    /// <summary>The list of customers, as imports and exports call it.</summary>
    public const string List = CustomerArchivesPermissions.Group + ".Customers";

    public const string Import = $"platform/imports/new?type={List}";
}
