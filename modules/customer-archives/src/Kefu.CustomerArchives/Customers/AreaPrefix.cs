namespace Kefu.CustomerArchives.Customers;

/// <summary>The digits with which the codes of a division and of all that belongs to it begin.</summary>
internal static class AreaPrefix
{
    public static string? Of(string? areaCode) => areaCode?.Trim() switch
    {
        null or "" => null,
        [.., '0', '0', '0', '0'] code => code[..^4],
        [.., '0', '0'] code => code[..^2],
        var code => code,
    };
}
