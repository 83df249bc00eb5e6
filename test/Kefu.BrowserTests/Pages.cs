using System.Text.RegularExpressions;

namespace Kefu.BrowserTests;

/// <summary>The pages of the product, read from the sources, so that a new page is looked at without being listed.</summary>
internal static partial class Pages
{
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Routes without parameters, outside the account pages that are plain HTML.</summary>
    public static IReadOnlyList<string> Routes { get; } = Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot, "modules"), "*.razor", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .SelectMany(path => Page().Matches(File.ReadAllText(path)).Select(match => match.Groups["route"].Value))
        .Where(route => !route.Contains('{', StringComparison.Ordinal) && route is not ("/account/sign-in" or "/account/change-password"))
        .Order(StringComparer.Ordinal)
        .ToList();

    public static string NameOf(string route) => route.Trim('/').Replace('/', '-') is { Length: > 0 } name ? name : "home";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Kefu.Platform.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex("""^@page "(?<route>[^"]+)"$""", RegexOptions.Multiline)]
    private static partial Regex Page();
}
