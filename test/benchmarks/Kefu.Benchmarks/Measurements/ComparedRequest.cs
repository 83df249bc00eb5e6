using System.Text.Json.Nodes;
using Kefu.Benchmarks.Servers;

namespace Kefu.Benchmarks.Measurements;

/// <summary>What is asked of the product, and the same of the baseline.</summary>
internal sealed record ComparedRequest(string Name, IReadOnlyList<string> OfProduct, IReadOnlyList<string> OfBaseline)
{
    private const string Customers = "/api/customer-archives/customers";

    /// <summary>Pages of a hundred whose customers are asked for one by one.</summary>
    private const int PagesOfIds = 5;

    public static async Task<IReadOnlyList<ComparedRequest>> AllAsync(ProductSession session)
    {
        var ids = new List<string>();
        for (var page = 0; page < PagesOfIds; page++)
        {
            ids.AddRange(await IdsAsync(session, page));
        }

        return
        [
            List("List, narrow", grade: "A", exact: false, "Capped"),
            List("List, narrow; the baseline does not count", grade: "A", exact: false, "None"),
            List("List, wide", grade: "C", exact: false, "Capped"),
            List("List, wide, exact count", grade: "C", exact: true, "Exact"),
            new("One by id", ids.ConvertAll(id => $"{Customers}/{id}"), ids.ConvertAll(id => $"/customers/{id}")),
        ];
    }

    private static ComparedRequest List(string name, string grade, bool exact, string counting) => new(
        name,
        [$"{Customers}?Grade={grade}&Sorting=number%20desc&MaxResultCount=20{(exact ? "&ExactCount=true" : "")}"],
        [$"/customers?grade={grade}&counting={counting}"]);

    private static async Task<IEnumerable<string>> IdsAsync(ProductSession session, int page)
    {
        var text = await session.Client.GetStringAsync($"{Customers}?Sorting=number&MaxResultCount=100&SkipCount={page * 100}");
        return JsonNode.Parse(text)!["items"]!.AsArray().Select(row => row!["id"]!.GetValue<string>());
    }
}
