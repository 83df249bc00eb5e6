namespace Kefu.CustomerArchives.Customers;

/// <summary>The codes of a division and of all that belongs to it. As a range an index finds them on every database, as it would not find a beginning.</summary>
internal sealed record AreaRange(string First, string Last)
{
    public static AreaRange? Of(string? areaCode) => Digits(areaCode) is { } digits
        ? new AreaRange(digits.PadRight(CustomerLimits.AreaCode, '0'), digits.PadRight(CustomerLimits.AreaCode, '9'))
        : null;

    /// <summary>One division to which no other belongs: its customers lie in the index in the order of their numbers.</summary>
    public bool IsOne => First == Last;

    private static string? Digits(string? areaCode) => areaCode?.Trim() switch
    {
        null or "" => null,
        [.., '0', '0', '0', '0'] code => code[..^4],
        [.., '0', '0'] code => code[..^2],
        var code => code,
    };
}
