using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;
using static Kefu.ApiTests.ImportCalls;

namespace Kefu.ApiTests;

[Trait("Duty", "D19")]
public class Import_tests(Product product)
{
    [Fact]
    public async Task An_offices_list_of_customers_is_brought_in_as_a_careful_clerk_reads_it()
    {
        var truth = JsonNode.Parse(await File.ReadAllTextAsync(Sample("truth.json")))!["customers"]!;
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh());
        using var admin = await ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);

        var id = await admin.UploadAsync("客户资料汇总表.xlsx", await File.ReadAllBytesAsync(Sample("客户资料汇总表.xlsx")));
        var ready = await admin.ReachAsync(id, "Ready");
        new[] { "total", "valid", "duplicates" }.ShouldAllBe(count => (int)ready[count]! == (int)truth[count]!);
        Errors(ready).ShouldBe(truth["invalid"]!.AsArray().Select(error => ((int)error!["row"]!, (string)error["field"]!)));

        using var refused = await admin.PostAsync($"{Imports}/{id}/start");
        ((string)(await refused.ErrorAsync())["code"]!).ShouldBe("Platform:ImportHasInvalidRows");
        (await admin.PostAsync($"{Imports}/{id}/start", new { validRowsOnly = true })).EnsureSuccessStatusCode();
        var done = await admin.ReachAsync(id, "Completed");

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
            id = await before.UploadAsync("客户.csv", Encoding.UTF8.GetBytes(List(rows)));
            await before.ReachAsync(id, "Ready");
            (await before.PostAsync($"{Imports}/{id}/start")).EnsureSuccessStatusCode();
            await UntilAsync(async () => (int)(await before.GetAsync($"{Imports}/{id}"))["imported"]! > 0);
            await killed.KillAsync();
        }

        await using var host = await RunningHost.StartAsync(settings);
        using var admin = await ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);
        var done = await admin.ReachAsync(id, "Completed");

        ((int)done["imported"]!).ShouldBe(rows);
        var page = await admin.GetAsync("/api/customer-archives/customers?maxResultCount=1&sorting=number desc&exactCount=true");
        ((int)page["totalCount"]!).ShouldBe(rows);
        ((string)page["items"]![0]!["number"]!).ShouldBe($"KH{rows:000000}");
    }

    [Fact]
    public async Task Another_users_import_is_not_found_and_a_type_without_permission_is_refused()
    {
        var id = await product.Administrator.UploadAsync("客户.csv", Encoding.UTF8.GetBytes(List(3)));
        using var nobody = await product.SignInAsNobodyAsync();

        (await nobody.Client.GetAsync($"{Imports}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await nobody.PostFileAsync("客户.csv", Encoding.UTF8.GetBytes(List(3)))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_cancelled_import_writes_nothing_more_and_cannot_be_started()
    {
        var id = await product.Administrator.UploadAsync("客户.csv", Encoding.UTF8.GetBytes(List(3)));
        await product.Administrator.ReachAsync(id, "Ready");

        (await product.Administrator.PostAsync($"{Imports}/{id}/cancel")).EnsureSuccessStatusCode();

        await product.Administrator.ReachAsync(id, "Cancelled");
        (await product.Administrator.PostAsync($"{Imports}/{id}/start")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string List(int rows)
        => "客户名称,联系人,手机\n" + string.Concat(Enumerable.Range(1, rows).Select(row => $"测试客户{row:00000}号,张三,139{row:00000000}\n"));

    private static IEnumerable<(int Row, string Field)> Errors(JsonNode import)
        => import["errors"]!["items"]!.AsArray().Select(error => ((int)error!["row"]!, (string)error["field"]!));

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", name);
}
