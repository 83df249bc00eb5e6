using System.Security.Cryptography;

namespace Kefu.Platform.Seeding;

/// <summary>Makes up a password that is read from a screen and typed once: no letters that look alike, in groups.</summary>
internal static class FirstPassword
{
    private const string Capitals = "ABCDEFGHJKLMNPQRSTUVWXYZ", Letters = "abcdefghijkmnpqrstuvwxyz", Digits = "23456789";

    /// <summary>Three groups of five: about 75 bits, with a capital, a letter, a digit and a sign.</summary>
    public static string Make() => string.Join('-', Group(Capitals), Group(Letters), Group(Digits));

    private static string Group(string begins) => RandomNumberGenerator.GetString(begins, 1) + RandomNumberGenerator.GetString(Capitals + Letters + Digits, 4);
}
