namespace Kefu.Platform.PersonalData;

/// <summary>The longest texts of a reading of personal data.</summary>
public static class PersonalDataLimits
{
    public const int Module = 64;
    public const int Entity = 64;
    public const int RecordId = 64;
    public const int RecordNumber = 64;
    public const int Fields = 500;
    public const int Filter = 1000;
    public const int ReasonText = 200;
    public const int UserName = 256;
    public const int ClientId = 128;
    public const int ClientIpAddress = 64;
}
