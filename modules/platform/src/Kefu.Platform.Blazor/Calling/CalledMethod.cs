using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Blazor.Calling;

/// <summary>
/// Reads from the text of a lambda which methods of the service it calls. A call that only gets needs no transaction;
/// the name decides, as it does for a service called over HTTP.
/// </summary>
internal static partial class CalledMethod
{
    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <summary>False if every method that <paramref name="lambda"/> calls on its parameter begins with "Get".</summary>
    public static bool NeedsTransaction(string lambda) => Known.GetOrAdd(lambda, Read);

    private static bool Read(string lambda)
    {
        var head = Head().Match(lambda);
        if (!head.Success)
            return true;

        var calls = Regex.Matches(
            lambda[head.Length..],
            $@"(?<![\w.]){Regex.Escape(head.Groups["name"].Value)}\s*\.\s*(?<method>\w+)",
            RegexOptions.CultureInvariant);
        return calls.Count == 0 || calls.Any(call => !call.Groups["method"].Value.StartsWith("Get", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\s*(static\s+)?(async\s+)?(\(\s*([\w.<>?,\[\]]+\s+)?(?<name>\w+)\s*\)|(?<name>\w+))\s*=>", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
