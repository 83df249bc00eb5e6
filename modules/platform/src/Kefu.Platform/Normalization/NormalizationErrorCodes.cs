namespace Kefu.Platform.Normalization;

/// <summary>Codes of what may be wrong with a typed value; each has a text in resource Platform.</summary>
public static class NormalizationErrorCodes
{
    public const string Phone = "Platform:PhoneInvalid";
    public const string PhoneAreaCodeAssumed = "Platform:PhoneAreaCodeAssumed";
    public const string PhonePrecisionLost = "Platform:ImportPhonePrecisionLost";
    public const string IdentityNumber = "Platform:IdentityNumberInvalid";
    public const string IdentityNumberPrecisionLost = "Platform:ImportIdPrecisionLost";
    public const string CreditCode = "Platform:CreditCodeInvalid";
    public const string OrganisationCodeUnusual = "Platform:OrganisationCodeUnusual";
    public const string Plate = "Platform:PlateInvalid";
    public const string PersonName = "Platform:PersonNameInvalid";
    public const string BankCard = "Platform:BankCardInvalid";
    public const string BankCardCheckDigit = "Platform:BankCardCheckDigitUnusual";
    public const string Date = "Platform:DateInvalid";
    public const string Money = "Platform:MoneyInvalid";
    public const string Weight = "Platform:WeightInvalid";
    public const string Volume = "Platform:VolumeInvalid";
    public const string Pieces = "Platform:PiecesInvalid";
    public const string YesNo = "Platform:YesNoInvalid";
}
