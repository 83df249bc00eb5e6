namespace Kefu.Platform.PersonalData;

/// <summary>Codes of what is refused about personal data.</summary>
public static class PersonalDataErrorCodes
{
    /// <summary>Reason <see cref="RevealReason.Other"/> without words.</summary>
    public const string ReasonTextRequired = "Platform:RevealReasonTextRequired";
}
