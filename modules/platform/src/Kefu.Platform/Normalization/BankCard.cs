namespace Kefu.Platform.Normalization;

/// <summary>Numbers of bank cards and accounts. Accounts of companies break the Luhn check, so it only warns.</summary>
public static class BankCard
{
    public static Normalized<string> Parse(string? text)
    {
        var number = TypedText.Compact(text).Replace("-", "", StringComparison.Ordinal);
        if (number.Length is < 12 or > 19 || !number.All(char.IsAsciiDigit))
        {
            return Normalized<string>.Refused(NormalizationErrorCodes.BankCard);
        }

        return new Normalized<string>(number, Warning: HasRightCheck(number) ? null : NormalizationErrorCodes.BankCardCheckDigit);
    }

    private static bool HasRightCheck(string number)
        => number.Reverse().Select((character, index) => Share(character - '0', isDoubled: index % 2 == 1)).Sum() % 10 == 0;

    private static int Share(int digit, bool isDoubled) => !isDoubled ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9;
}
