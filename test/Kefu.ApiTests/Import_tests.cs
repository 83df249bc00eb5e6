using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

[Trait("Duty", "D19")]
public class Import_tests(Product product)
{
    private const string Imports = "/api/platform/imports";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task An_offices_list_of_customers_is_brought_in_as_a_careful_clerk_reads_it()
    {
        var truth = JsonNode.Parse(await File.ReadAllTextAsync(Sample("truth.json")))!["customers"]!;
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh());
        using var admin = await ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);

        var id = await UploadAsync(admin, "客户资料汇总表.xlsx", await File.ReadAllBytesAsync(Sample("客户资料汇总表.xlsx")));
        var ready = await ReachAsync(admin, id, "Ready");
        new[] { "total", "valid", "duplicates" }.ShouldAllBe(count => (int)ready[count]! == (int)truth[count]!);
        Errors(ready).ShouldBe(truth["invalid"]!.AsArray().Select(error => ((int)error!["row"]!, (string)error["field"]!)));

        using var refused = await admin.PostAsync($"{Imports}/{id}/start");
        ((string)(await refused.ErrorAsync())["code"]!).ShouldBe("Platform:ImportHasInvalidRows");
        (await admin.PostAsync($"{Imports}/{id}/start", new { validRowsOnly = true })).EnsureSuccessStatusCode();
        var done = await ReachAsync(admin, id, "Completed");

        var expected = (int)truth["valid"]! - (int)truth["duplicates"]!;
        ((int)done["imported"]!).ShouldBe(expected);
        ((int)(await admin.GetAsync("/api/customer-archives/customers?maxResultCount=1"))["totalCount"]!).ShouldBe(expected);
        (await admin.Client.GetAsync($"{Imports}/{id}/error-file")).Content.Headers.ContentLength.ShouldNotBe(0);
    }

    [Fact]
    public async Task An_import_that_is_killed_goes_on_after_the_restart_and_ends_as_if_it_had_not_been()
    {
        const int rows = 6000;
        var settings = HostSettings.Fresh();
        Guid id;
        await using (var killed = await RunningHost.StartAsync(settings))
        {
            using var before = await ApiSession.SignInAsync(killed.BaseAddress, "admin", HostSettings.AdministratorPassword);
            id = await UploadAsync(before, "客户.csv", Encoding.UTF8.GetBytes(List(rows)));
            await ReachAsync(before, id, "Ready");
            (await before.PostAsync($"{Imports}/{id}/start")).EnsureSuccessStatusCode();
            await UntilAsync(async () => (int)(await before.GetAsync($"{Imports}/{id}"))["imported"]! > 0);
            await killed.KillAsync();
        }

        await using var host = await RunningHost.StartAsync(settings);
        using var admin = await ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);
        var done = await ReachAsync(admin, id, "Completed");

        ((int)done["imported"]!).ShouldBe(rows);
        var page = await admin.GetAsync("/api/customer-archives/customers?maxResultCount=1&sorting=number desc&exactCount=true");
        ((int)page["totalCount"]!).ShouldBe(rows);
        ((string)page["items"]![0]!["number"]!).ShouldBe($"KH{rows:000000}");
    }

    [Theory]
    [InlineData("empty.xlsx", "", "Platform:ImportFileEmpty")]
    [InlineData("letter.xlsx", "This is no spreadsheet.", null)]
    [InlineData("list.csv", "甲,乙,丙\n1,2,3\n", "Platform:ImportHeaderNotFound")]
    public async Task A_file_that_is_no_list_gets_a_clear_answer(string name, string content, string? code)
    {
        using var answer = await PostAsync(product.Administrator, name, Encoding.UTF8.GetBytes(content));
        var told = answer.IsSuccessStatusCode
            ? (string?)(await ReachAsync(product.Administrator, (Guid)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!, "Failed"))["failureCode"]
            : (string?)(await answer.ErrorAsync())["code"];

        told.ShouldNotBeNull();
        ((int)answer.StatusCode).ShouldBeLessThan(500);
        if (code is not null)
        {
            told.ShouldBe(code);
        }
    }

    [Fact]
    public async Task A_file_over_the_limit_is_answered_with_413()
    {
        using var answer = await PostAsync(product.Administrator, "big.csv", new byte[51 * 1024 * 1024]);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Another_users_import_is_not_found_and_a_type_without_permission_is_refused()
    {
        var id = await UploadAsync(product.Administrator, "客户.csv", Encoding.UTF8.GetBytes(List(3)));
        using var nobody = await product.SignInAsNobodyAsync();

        (await nobody.Client.GetAsync($"{Imports}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(nobody, "客户.csv", Encoding.UTF8.GetBytes(List(3)))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_cancelled_import_writes_nothing_more_and_cannot_be_started()
    {
        var id = await UploadAsync(product.Administrator, "客户.csv", Encoding.UTF8.GetBytes(List(3)));
        await ReachAsync(product.Administrator, id, "Ready");

        (await product.Administrator.PostAsync($"{Imports}/{id}/cancel")).EnsureSuccessStatusCode();

        await ReachAsync(product.Administrator, id, "Cancelled");
        (await product.Administrator.PostAsync($"{Imports}/{id}/start")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string List(int rows)
        => "客户名称,联系人,手机\n" + string.Concat(Enumerable.Range(1, rows).Select(row => $"测试客户{row:00000}号,张三,139{row:00000000}\n"));

    private static IEnumerable<(int Row, string Field)> Errors(JsonNode import)
        => import["errors"]!["items"]!.AsArray().Select(error => ((int)error!["row"]!, (string)error["field"]!));

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);

    private static async Task<Guid> UploadAsync(ApiSession session, string name, byte[] content)
    {
        using var answer = await PostAsync(session, name, content);
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue(body);
        return (Guid)JsonNode.Parse(body)!["id"]!;
    }

    private static async Task<HttpResponseMessage> PostAsync(ApiSession session, string name, byte[] content)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await session.SendAsync(HttpMethod.Post, Imports, new MultipartFormDataContent { { new StringContent("CustomerArchives.Customers"), "type" }, { file, "file", name } });
    }

    private static async Task<JsonNode> ReachAsync(ApiSession session, Guid id, string state)
    {
        JsonNode import = new JsonObject();
        await UntilAsync(async () => (string?)(import = await session.GetAsync($"{Imports}/{id}?maxResultCount=1000"))["state"] is var reached && (reached == state || reached is "Failed" or "Completed" or "Cancelled"));
        ((string?)import["state"]).ShouldBe(state, import["failureMessage"]?.ToString());
        return import;
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await condition())
        {
            await pulse.WaitForNextTickAsync(limit.Token);
        }
    }
}
