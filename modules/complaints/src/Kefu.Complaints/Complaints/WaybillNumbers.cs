using Kefu.Platform.Normalization;

namespace Kefu.Complaints.Complaints;

/// <summary>The waybills of a complaint, kept as one text in which each stands between blanks.</summary>
internal static class WaybillNumbers
{
    public const int StoredLength = ComplaintLimits.Waybills * (ComplaintLimits.WaybillNumber + 1) + 1;

    public const char Separator = ' ';

    private static readonly char[] Typed = [' ', ',', ';', '、', '\t', '\n', '\r', '/'];

    /// <summary>The numbers of a typed text, each once, in upper case.</summary>
    public static IReadOnlyList<string> Parse(string? text)
        => TypedText.Clean(text).ToUpperInvariant().Split(Typed, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();

    public static string Join(IReadOnlyCollection<string> numbers) => numbers.Count == 0 ? "" : Separator + string.Join(Separator, numbers) + Separator;

    public static IReadOnlyList<string> Split(string stored) => stored.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
