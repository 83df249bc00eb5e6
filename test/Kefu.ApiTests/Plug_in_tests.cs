using System.Net;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

public class Plug_in_tests
{
    private static readonly TimeSpan EventLimit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_plug_in_in_the_folder_brings_its_api_permission_page_file_table_and_event()
    {
        await using var host = await RunningHost.StartAsync(new PlugInBox().Add("SamplePlugin").Settings());
        using var admin = await SignInAsync(host);
        using var stranger = new ApiSession(host.BaseAddress);

        var note = await admin.CreateAsync("/api/sample-plugin/notes", new { text = "hello" });
        (await IsHeardAsync(admin, note)).ShouldBeTrue("its event is handled");
        (await stranger.Client.GetAsync($"/api/sample-plugin/notes/{note["id"]}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await stranger.Client.GetStringAsync("/sample-plugin/notes.css")).ShouldContain(".sample-note");
        (await stranger.Client.GetAsync("/sample-plugin/none.css")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.Client.GetAsync("/sample-plugin/notes")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Tables.OfAsync(host.Settings)).ShouldContain("SampleNotes", StringComparer.OrdinalIgnoreCase);
        (await PermissionsOfAsync(admin)).ShouldContain("SamplePlugin.Notes.View");
        (await ModuleAsync(admin, "SamplePlugin")).ShouldSatisfyAllConditions(
            module => ((string?)module["state"]).ShouldBe("Loaded"),
            module => ((string?)module["displayName"]).ShouldBe("示例插件"),
            module => ((int?)module["tables"]![0]!["applied"]).ShouldBe(1),
            module => ((int?)module["tables"]![0]!["pending"]).ShouldBe(0));
    }

    [Fact]
    public async Task The_permission_of_a_plug_in_is_required()
    {
        await using var host = await RunningHost.StartAsync(new PlugInBox().Add("SamplePlugin").Settings());
        using var admin = await SignInAsync(host);
        await admin.CreateAsync("/api/identity/users", new { userName = "guest", email = "guest@example.invalid", password = HostSettings.AdministratorPassword, isActive = true });
        using var guest = await ApiSession.SignInAsync(host.BaseAddress, "guest", HostSettings.AdministratorPassword);

        (await guest.PostAsync("/api/sample-plugin/notes", new { text = "hello" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await guest.Client.GetAsync("/sample-plugin/notes")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_plug_in_that_Modules_does_not_name_adds_nothing()
    {
        await using var host = await RunningHost.StartAsync(new PlugInBox().Add("SamplePlugin").Settings() with { Modules = "CustomerArchives" });
        using var admin = await SignInAsync(host);

        (await admin.PostAsync("/api/sample-plugin/notes", new { text = "hello" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.Client.GetAsync("/sample-plugin/notes.css")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.Client.GetAsync("/sample-plugin/notes")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Tables.OfAsync(host.Settings)).ShouldNotContain("SampleNotes", StringComparer.OrdinalIgnoreCase);
        (await PermissionsOfAsync(admin)).ShouldNotContain(name => name.StartsWith("SamplePlugin"));
        ((string?)(await ModuleAsync(admin, "SamplePlugin"))["state"]).ShouldBe("NotNamed");
    }

    [Fact]
    public async Task An_unknown_name_in_Modules_is_refused_and_plug_ins_are_among_the_known_ones()
    {
        var settings = new PlugInBox().Add("SamplePlugin").Settings() with { Modules = "SamplePlugin,Dispach" };

        await using var host = await RunningHost.RunToEndAsync(settings);

        host.ExitCode.ShouldBe(1);
        host.Output.ShouldContain("CustomerArchives, Complaints, SamplePlugin");
    }

    [Theory]
    [InlineData("ConfigureServices")]
    [InlineData("SeedAsync")]
    [InlineData("OnApplicationInitialization")]
    public async Task A_plug_in_that_throws_is_left_out_with_what_stands_on_it_and_the_others_run(string step)
    {
        var settings = new PlugInBox().Add("SamplePlugin").Add("UnreliablePlugin").Add("DependentPlugin").Settings(("UnreliablePlugin__FailsIn", step));

        await using var host = await RunningHost.StartAsync(settings);
        using var admin = await SignInAsync(host);

        await ShouldBeLeftOutAsync(admin, "UnreliablePlugin", "Failed", $"This plug-in fails in {step}.");
        await ShouldBeLeftOutAsync(admin, "DependentPlugin", "NeedsModule", "UnreliablePlugin");
        host.Output.ShouldContain("The module UnreliablePlugin is left out");
        await admin.CreateAsync("/api/sample-plugin/notes", new { text = "hello" });
    }

    [Fact]
    public async Task Plug_ins_that_stand_on_each_other_are_loaded_together()
    {
        await using var host = await RunningHost.StartAsync(new PlugInBox().Add("UnreliablePlugin").Add("DependentPlugin").Settings());
        using var admin = await SignInAsync(host);

        ((string?)(await ModuleAsync(admin, "DependentPlugin"))["state"]).ShouldBe("Loaded");
    }

    [Fact]
    public async Task What_lacks_an_assembly_or_was_built_for_another_version_is_left_out_and_the_reason_is_told()
    {
        var box = new PlugInBox()
            .Add("SamplePlugin").BuildAgainst("SamplePlugin", major: 9)
            .Add("DependentPlugin").Remove("DependentPlugin", "Kefu.UnreliablePlugin.dll");

        await using var host = await RunningHost.StartAsync(box.Settings());
        using var admin = await SignInAsync(host);

        await ShouldBeLeftOutAsync(admin, "SamplePlugin", "BuiltForAnotherVersion", "9.1");
        await ShouldBeLeftOutAsync(admin, "DependentPlugin", "AssemblyMissing", "Kefu.UnreliablePlugin");
    }

    private static Task<ApiSession> SignInAsync(RunningHost host) => ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);

    private static async Task ShouldBeLeftOutAsync(ApiSession admin, string name, string fault, string detail)
    {
        var module = await ModuleAsync(admin, name);
        ((string?)module["state"]).ShouldBe("LeftOut", module.ToJsonString());
        ((string?)module["fault"]).ShouldBe(fault);
        ((string?)module["faultDetails"]![0]).ShouldBe(detail);
    }

    private static async Task<JsonNode> ModuleAsync(ApiSession admin, string name)
        => (await admin.GetAsync("/api/platform/modules"))["items"]!.AsArray().Single(module => (string?)module!["name"] == name)!;

    private static async Task<List<string>> PermissionsOfAsync(ApiSession admin)
        => (await admin.GetAsync("/api/permission-management/permissions?providerName=R&providerKey=admin"))["groups"]!.AsArray()
            .SelectMany(group => group!["permissions"]!.AsArray(), (_, permission) => (string)permission!["name"]!)
            .ToList();

    private static async Task<bool> IsHeardAsync(ApiSession admin, JsonNode note)
    {
        using var limit = new CancellationTokenSource(EventLimit);
        while (!limit.IsCancellationRequested)
        {
            if ((bool)(await admin.GetAsync($"/api/sample-plugin/notes/{note["id"]}"))["isHeard"]!)
            {
                return true;
            }

            await Task.Yield();
        }

        return false;
    }
}
