using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

public class Start_tests
{
    [Fact]
    public async Task A_fresh_start_prints_a_password_once_which_must_be_changed_at_the_first_sign_in()
    {
        var settings = HostSettings.Fresh() with { AdminPassword = null };
        await using var first = await RunningHost.StartAsync(settings);
        var password = first.Output.Split('\n').Single(line => line.Contains("'admin'")).Split(' ')[^1].Trim();
        using var session = new ApiSession(first.BaseAddress);

        (await session.TrySignInAsync("admin", password)).Result.ShouldBe(3);
        await first.StopAsync();
        await using var second = await RunningHost.StartAsync(settings);

        second.Output.ShouldNotContain("'admin'");
    }

    [Fact]
    public async Task A_configured_password_is_kept_and_needs_no_change()
    {
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh());
        using var session = new ApiSession(host.BaseAddress);

        (await session.TrySignInAsync("admin", HostSettings.AdministratorPassword)).Result.ShouldBe(1);
        host.Output.ShouldNotContain(HostSettings.AdministratorPassword);
    }

    [Fact]
    public async Task Migrate_upgrades_the_database_and_ends()
    {
        var settings = HostSettings.Fresh();

        await using var host = await RunningHost.RunToEndAsync(settings with { Arguments = ["--migrate"] });

        host.ExitCode.ShouldBe(0, host.Output);
    }

    [Fact]
    public async Task A_demo_is_refused_on_a_database_with_other_data()
    {
        var settings = HostSettings.Fresh();
        await using (await RunningHost.RunToEndAsync(settings with { Arguments = ["--migrate"] })) { }

        await using var host = await RunningHost.RunToEndAsync(settings with { Arguments = ["--demo"] });

        host.ExitCode.ShouldBe(1);
        host.Output.ShouldContain("--demo");
        host.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_demo_database_just_starts_again()
    {
        var settings = HostSettings.Fresh() with { Arguments = ["--demo", "--migrate"] };
        await using (await RunningHost.RunToEndAsync(settings)) { }

        await using var again = await RunningHost.RunToEndAsync(settings);

        again.ExitCode.ShouldBe(0, again.Output);
    }

    [Theory]
    [InlineData("Modules", "CustomerArchives,Dispach", "CustomerArchives")]
    [InlineData("Database__Provider", "Oracle", "MySQL")]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence_that_names_what_there_is(string name, string value, string known)
    {
        await using var host = await RunningHost.RunToEndAsync(HostSettings.Fresh() with { Further = new Dictionary<string, string> { [name] = value } });

        host.ExitCode.ShouldBe(1);
        host.Output.ShouldContain(known);
        host.Output.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("Sqlite", "Data Source=/proc/no-such-folder/kefu.db")]
    [InlineData("MySQL", "Server=127.0.0.1;Port=1;User ID=kefu;Password=kefu;Database=kefu")]
    [InlineData("MySQL", "Server=no-such-server.invalid;User ID=kefu;Password=kefu;Database=kefu")]
    [InlineData("MySQL", "Data Source==;")]
    [InlineData("Sqlite", "File=kefu.db")]
    public async Task A_database_that_cannot_be_reached_stops_the_start_with_one_sentence(string provider, string connection)
    {
        await using var host = await RunningHost.RunToEndAsync(HostSettings.Fresh() with
        {
            Further = new Dictionary<string, string> { ["Database__Provider"] = provider, ["ConnectionStrings__Default"] = connection },
        });

        host.ExitCode.ShouldBe(1, host.Output);
        host.Output.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain("ConnectionStrings:Default");
    }

    [Fact]
    public async Task A_module_that_is_not_named_adds_no_route_no_permission_no_menu_and_no_table()
    {
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh() with { Modules = "" });
        using var admin = await ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);

        (await admin.Client.GetAsync("/api/customer-archives/customers")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await admin.Client.GetAsync("/customer-archives/customers")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        var configuration = await admin.GetAsync("/api/abp/application-configuration?includeLocalizationResources=false");
        configuration["auth"]!["grantedPolicies"]!.AsObject().ShouldNotContain(policy => policy.Key.StartsWith("CustomerArchives"));
        (await admin.GetAsync("/openapi/v1.json"))["paths"]!.AsObject().ShouldNotContain(path => path.Key.Contains("customer-archives"));
        (await admin.Client.GetStringAsync("/")).ShouldNotContain("customer-archives");
        (await Tables.OfAsync(host.Settings)).ShouldContain(table => table.StartsWith("Platform", StringComparison.OrdinalIgnoreCase));
        (await Tables.OfAsync(host.Settings)).ShouldNotContain(table => table.StartsWith("Archives", StringComparison.OrdinalIgnoreCase));
    }
}
