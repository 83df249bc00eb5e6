namespace Kefu.CustomerArchives.Blazor.Customers;

/// <summary>Addresses of pages that are not this module's own routes.</summary>
internal static class CustomerPages
{
    public const string Import = $"platform/imports/new?type={CustomerArchivesPermissions.Group}.Customers";
}
