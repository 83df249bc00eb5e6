using System.Net;
using Kefu.HostTesting;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

[Trait("Duty", "D19")]
public class Database_gone_tests
{
    private const string Customers = "/api/customer-archives/customers";

    [Fact]
    public async Task A_save_that_cannot_reach_the_database_is_told_so_leaves_nothing_and_may_be_made_again()
    {
        var settings = HostSettings.Fresh();
        Assert.SkipWhen(settings.MySqlConnectionString is not null, "Another program holds the file: a case of SQLite.");
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(settings.DataPath, "held.db"), DefaultTimeout = 1, Pooling = false }.ConnectionString;
        await using var host = await RunningHost.StartAsync(settings with { Further = new Dictionary<string, string> { ["ConnectionStrings__Default"] = file } });
        using var admin = await ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);

        await using (var other = new SqliteConnection(file))
        {
            await other.OpenAsync();
            await using var held = other.BeginTransaction(deferred: false);
            using var refused = await admin.PostAsync(Customers, new { name = "断线保存测试" });

            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            ((string)(await refused.ErrorAsync())["code"]!).ShouldBe("Platform:Unavailable");
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            (await admin.GetAsync($"{Customers}?maxResultCount=1"))["items"].ShouldNotBeNull("Reading goes on.");
        }

        ((int)(await admin.GetAsync(Customers))["totalCount"]!).ShouldBe(0);
        var saved = await admin.CreateAsync(Customers, new { name = "断线保存测试" });
        ((string)saved["number"]!).ShouldBe("KH000001");
    }
}
