namespace Kefu.Platform.Staff;

/// <summary>Codes of what may be wrong with a reference to a colleague.</summary>
public static class StaffErrorCodes
{
    /// <summary>There is no such colleague, or the account is closed.</summary>
    public const string Unknown = "Platform:StaffUnknown";
}
