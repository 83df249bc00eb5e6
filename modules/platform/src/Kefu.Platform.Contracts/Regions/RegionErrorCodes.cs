namespace Kefu.Platform.Regions;

/// <summary>Codes of what may be wrong with the code of a division.</summary>
public static class RegionErrorCodes
{
    public const string Unknown = "Platform:RegionUnknown";
}
