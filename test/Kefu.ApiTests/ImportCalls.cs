using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;

namespace Kefu.ApiTests;

/// <summary>How a program brings a list of customers in.</summary>
internal static class ImportCalls
{
    public const string Imports = "/api/platform/imports";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static async Task<Guid> UploadAsync(this ApiSession session, string name, byte[] content)
    {
        using var answer = await session.PostFileAsync(name, content);
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue(body);
        return (Guid)JsonNode.Parse(body)!["id"]!;
    }

    public static Task<HttpResponseMessage> PostFileAsync(this ApiSession session, string name, byte[] content, string type = "CustomerArchives.Customers")
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return session.SendAsync(HttpMethod.Post, Imports, new MultipartFormDataContent { { new StringContent(type), "type" }, { file, "file", name } });
    }

    public static async Task<JsonNode> StartAsync(this ApiSession session, Guid id, bool validRowsOnly = false)
    {
        (await session.PostAsync($"{Imports}/{id}/start", new { validRowsOnly })).EnsureSuccessStatusCode();
        return await session.ReachAsync(id, "Completed");
    }

    public static async Task<JsonNode> ReachAsync(this ApiSession session, Guid id, string state)
    {
        var import = await session.ReachAnyAsync(id, state, "Failed", "Completed", "Cancelled");
        ((string?)import["state"]).ShouldBe(state, import["failureMessage"]?.ToString());
        return import;
    }

    public static async Task<JsonNode> ReachAnyAsync(this ApiSession session, Guid id, params string[] states)
    {
        JsonNode import = new JsonObject();
        await UntilAsync(async () => states.Contains((string?)(import = await session.GetAsync($"{Imports}/{id}?maxResultCount=1000"))["state"]));
        return import;
    }

    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await condition())
        {
            await pulse.WaitForNextTickAsync(limit.Token);
        }
    }
}
