namespace Kefu.Complaints.Complaints;

/// <summary>How callers are found by their number.</summary>
internal static class ComplainantPhone
{
    public const int SearchedDigits = 4;

    /// <summary>An extension is dialled after the number and does not belong to it.</summary>
    public static string? LastFour(string? number)
    {
        var digits = number is null ? "" : string.Concat(string.Join("", number.Split('-').Take(2)).Where(char.IsAsciiDigit));
        return digits.Length >= SearchedDigits ? digits[^SearchedDigits..] : null;
    }
}
