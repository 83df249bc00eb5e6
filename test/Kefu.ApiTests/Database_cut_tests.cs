using System.Diagnostics;
using System.Net;
using System.Text;
using Kefu.HostTesting;
using MySqlConnector;
using Shouldly;
using Xunit;
using static Kefu.ApiTests.ImportCalls;

namespace Kefu.ApiTests;

/// <summary>The database server goes away and comes back while people work.</summary>
[Trait("Duty", "D19")]
public class Database_cut_tests
{
    private const string Customers = "/api/customer-archives/customers";
    private const int Rows = 3000;

    [Fact]
    public async Task A_save_into_a_cut_line_is_told_so_and_works_once_the_line_is_mended()
    {
        var settings = HostSettings.Fresh();
        Assert.SkipWhen(settings.MySqlConnectionString is null, "SQLite has no line that could be cut.");
        var server = new MySqlConnectionStringBuilder(settings.MySqlConnectionString!);
        await using var line = new CuttableLine(server.Server, (int)server.Port).Begin();
        var port = line.Port;
        (server.Server, server.Port) = ("127.0.0.1", (uint)port);
        await using var host = await RunningHost.StartAsync(settings with { Further = new Dictionary<string, string> { ["ConnectionStrings__Default"] = server.ConnectionString } });
        using var admin = await ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);
        await admin.CreateAsync(Customers, new { name = "断线前保存的公司" });
        var import = await admin.UploadAsync("客户.csv", Encoding.UTF8.GetBytes("客户名称,手机\n" + string.Concat(Enumerable.Range(1, Rows).Select(row => $"断线导入{row:0000}号,13666{row:000000}\n"))));
        await admin.ReachAsync(import, "Ready");
        (await admin.PostAsync($"{Imports}/{import}/start")).EnsureSuccessStatusCode();
        await UntilAsync(async () => (int)(await admin.GetAsync($"{Imports}/{import}"))["imported"]! > 0);

        await line.CutAsync();
        var taken = Stopwatch.StartNew();
        using var refused = await admin.PostAsync(Customers, new { name = "断线时保存的公司" });
        var text = await refused.Content.ReadAsStringAsync();

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, text);
        ((string)(await refused.ErrorAsync())["code"]!).ShouldBe("Platform:Unavailable");
        refused.Headers.RetryAfter.ShouldNotBeNull();
        text.ShouldNotContain("   at ");
        taken.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await admin.Client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await admin.Client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        line.Mend(port);
        await admin.CreateAsync(Customers, new { name = "断线时保存的公司" });
        (await admin.Client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        ((int)(await admin.ReachAsync(import, "Completed"))["imported"]!).ShouldBe(Rows);

        ((int)(await admin.GetAsync($"{Customers}?filter={Uri.EscapeDataString("断线时保存的公司")}"))["totalCount"]!).ShouldBe(1);
        var last = await admin.GetAsync($"{Customers}?maxResultCount=1&sorting=number desc&exactCount=true");
        ((int)last["totalCount"]!).ShouldBe(Rows + 2);
        ((string)last["items"]![0]!["number"]!).ShouldBe($"KH{Rows + 2:000000}", "No number is lost.");
    }
}
