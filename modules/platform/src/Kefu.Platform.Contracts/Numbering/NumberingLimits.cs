namespace Kefu.Platform.Numbering;

/// <summary>Lengths of the texts of number series.</summary>
public static class NumberingLimits
{
    /// <summary>Characters of a pattern.</summary>
    public const int Pattern = 64;

    /// <summary>Characters of a number.</summary>
    public const int Number = 64;

    /// <summary>Characters of the reason why a number is void.</summary>
    public const int Reason = 500;
}
