namespace Kefu.CustomerArchives;

/// <summary>Names of the module's settings.</summary>
public static class CustomerArchivesSettings
{
    /// <summary>For how many days a merge of two archives can be undone.</summary>
    public const string MergeUndoDays = CustomerArchivesPermissions.Group + ".MergeUndoDays";

    /// <summary>How many days before its last a contract is shown as ending.</summary>
    public const string ContractAlertDays = CustomerArchivesPermissions.Group + ".ContractAlertDays";

    /// <summary>Working days from the first waybill within which an archive is to be in use.</summary>
    public const string ArchiveLimitWorkingDays = CustomerArchivesPermissions.Group + ".ArchiveLimitWorkingDays";

    /// <summary>The share of archives, in percent, that is to be in use in time.</summary>
    public const string ArchiveTimelinessTarget = CustomerArchivesPermissions.Group + ".ArchiveTimelinessTarget";

    /// <summary>With the letter of a grade behind it: how complete its archives are to be in the mean, in percent.</summary>
    public const string CompletenessTarget = CustomerArchivesPermissions.Group + ".CompletenessTarget";
}
