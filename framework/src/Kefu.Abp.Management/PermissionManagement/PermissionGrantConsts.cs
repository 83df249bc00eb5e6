namespace Volo.Abp.PermissionManagement;

/// <summary>Lengths of the columns of grants.</summary>
public static class PermissionGrantConsts
{
    public static int MaxNameLength { get; set; } = 128;

    public static int MaxProviderNameLength { get; set; } = 64;

    public static int MaxProviderKeyLength { get; set; } = 64;
}
