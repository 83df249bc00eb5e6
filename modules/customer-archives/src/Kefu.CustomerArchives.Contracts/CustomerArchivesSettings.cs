namespace Kefu.CustomerArchives;

/// <summary>Names of the module's settings.</summary>
public static class CustomerArchivesSettings
{
    /// <summary>For how many days a merge of two archives can be undone.</summary>
    public const string MergeUndoDays = CustomerArchivesPermissions.Group + ".MergeUndoDays";
}
