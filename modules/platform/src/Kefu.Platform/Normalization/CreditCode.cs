namespace Kefu.Platform.Normalization;

/// <summary>Unified social credit codes (统一社会信用代码), GB 32100-2015; characters 9–17 are the organisation code of GB 11714.</summary>
public static class CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string OrganisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int Length = 18;
    private const int OrganisationStart = 8;

    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    public static Normalized<string> Parse(string? text)
    {
        var code = TypedText.Compact(text).Replace("-", "", StringComparison.Ordinal);
        if (code.Length != Length || code.Any(character => !Alphabet.Contains(character, StringComparison.Ordinal)) || !HasRightCheck(code))
        {
            return Normalized<string>.Refused(NormalizationErrorCodes.CreditCode);
        }

        // Codes given out before the norm break the organisation code's own check: worth a look, no error.
        return new Normalized<string>(code, Warning: HasRightOrganisationCheck(code) ? null : NormalizationErrorCodes.OrganisationCodeUnusual);
    }

    private static bool HasRightCheck(string code)
    {
        var sum = Weights.Select((weight, index) => weight * Alphabet.IndexOf(code[index], StringComparison.Ordinal)).Sum();
        // The last remainder matters: without it a sum that 31 divides would ask for a check of 31.
        return Alphabet[(31 - (sum % 31)) % 31] == code[^1];
    }

    private static bool HasRightOrganisationCheck(string code)
    {
        var sum = OrganisationWeights.Select((weight, index) => weight * OrganisationAlphabet.IndexOf(code[OrganisationStart + index], StringComparison.Ordinal)).Sum();
        var check = (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
        return code[OrganisationStart + OrganisationWeights.Length] == check;
    }
}
