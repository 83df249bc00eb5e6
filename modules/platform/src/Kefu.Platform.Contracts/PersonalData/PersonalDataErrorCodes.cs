namespace Kefu.Platform.PersonalData;

/// <summary>Codes of what is refused about personal data.</summary>
public static class PersonalDataErrorCodes
{
    /// <summary>Personal data in full without a reason.</summary>
    public const string ReasonRequired = "Platform:RevealReasonRequired";

    /// <summary>Reason <see cref="RevealReason.Other"/> without words.</summary>
    public const string ReasonTextRequired = "Platform:RevealReasonTextRequired";
}
