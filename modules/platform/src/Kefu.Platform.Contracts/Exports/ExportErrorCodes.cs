namespace Kefu.Platform.Exports;

/// <summary>Codes of why an export is refused.</summary>
public static class ExportErrorCodes
{
    /// <summary>No loaded module has a list of this name.</summary>
    public const string TypeUnknown = PlatformPermissions.Group + ":ExportTypeUnknown";

    /// <summary>More rows than a file may have.</summary>
    public const string TooManyRows = PlatformPermissions.Group + ":ExportTooManyRows";
}
