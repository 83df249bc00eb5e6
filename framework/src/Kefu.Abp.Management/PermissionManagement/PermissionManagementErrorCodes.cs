namespace Volo.Abp.PermissionManagement;

/// <summary>Codes of what permission management refuses.</summary>
public static class PermissionManagementErrorCodes
{
    public const string UnknownPermission = "Volo.Abp.PermissionManagement:010001";
    public const string DisabledPermission = "Volo.Abp.PermissionManagement:010002";
    public const string ProviderNotAllowed = "Volo.Abp.PermissionManagement:010003";

    /// <summary>No such kind of holder.</summary>
    public const string UnknownProvider = "Volo.Abp.PermissionManagement:010004";
}
