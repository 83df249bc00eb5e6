using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Shouldly;

namespace Kefu.BrowserTests;

/// <summary>What every page must stand.</summary>
internal static partial class Quality
{
    /// <summary>Each width and each theme once: a scan takes longer than all else together.</summary>
    private static readonly Look[] Scanned = [Look.Desktop, Look.PhoneDark];

    public static async Task IsAsPromisedInEveryLookAsync(this Visit visit, string name)
    {
        foreach (var look in Look.All)
        {
            await visit.LookAsync(look);
            await visit.PictureAsync(name);
            await visit.FitsAsync();
            if (Scanned.Contains(look))
            {
                await visit.IsAccessibleAsync();
            }
        }

        await visit.IsTranslatedAsync();
        visit.HasNoComplaints();
    }

    public static async Task IsAsPromisedAsync(this Visit visit)
    {
        await visit.IsAccessibleAsync();
        await visit.FitsAsync();
        await visit.IsTranslatedAsync();
        visit.HasNoComplaints();
    }

    public static async Task IsAccessibleAsync(this Visit visit)
    {
        var result = await visit.Page.RunAxe();
        result.Violations.Select(Describe).ShouldBeEmpty(visit.Page.Url);
    }

    public static async Task FitsAsync(this Visit visit)
    {
        var excess = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        excess.ShouldBeLessThanOrEqualTo(0, $"{visit.Page.Url} is wider than the window");
    }

    /// <summary>A text that is missing shows its key: <c>Menu:Users</c>, <c>RowsPerPage</c>.</summary>
    public static async Task IsTranslatedAsync(this Visit visit)
    {
        var text = await visit.TextAsync();
        Key().Matches(text).Select(match => match.Value).Distinct().ShouldBeEmpty(visit.Page.Url);
    }

    private static string Describe(AxeResultItem item) => $"{item.Id}: {string.Join(" | ", item.Nodes.Select(node => node.Html))}";

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+:[A-Z][A-Za-z]+\b|\b[A-Z][a-z]+([A-Z][a-z]+){1,}\b(?<!JavaScript)")]
    private static partial Regex Key();
}
