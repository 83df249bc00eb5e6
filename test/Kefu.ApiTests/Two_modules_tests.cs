using System.Net;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

/// <summary>Customer archives and complaints: each without the other, and both together over their events.</summary>
[Trait("Duty", "D20")]
public class Two_modules_tests
{
    private const string Customers = "/api/customer-archives/customers", Revisits = "/api/customer-archives/revisits", Complaints = "/api/complaints/complaints";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Customer_archives_work_without_complaints()
    {
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh() with { Modules = "CustomerArchives" });
        using var admin = await SignInAsync(host);

        var revisit = await RecordDissatisfiedAsync(admin, await OpenCustomerAsync(admin));

        (revisit["complaintNumber"]?.ToString()).ShouldBeNullOrEmpty();
        (await admin.Client.GetAsync(Complaints)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Tables.OfAsync(host.Settings)).ShouldNotContain(table => table.StartsWith("Complaints", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Complaints_work_without_customer_archives()
    {
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh() with { Modules = "Complaints" });
        using var admin = await SignInAsync(host);

        var complaint = await admin.CreateAsync(Complaints, new
        {
            channel = "Hotline",
            complainantName = "李秀兰",
            phone = "13900000201",
            customerName = "乌鲁木齐汇通建材有限公司",
            category = "Delay",
            severity = "L1",
            description = "货物延误",
        });

        var closed = await CloseAsync(admin, complaint);
        ((string)closed["state"]!).ShouldBe("Closed");
        ((bool)(await admin.GetAsync($"{Complaints}/customers"))["isAvailable"]!).ShouldBeFalse();
        (await admin.Client.GetAsync(Customers)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Tables.OfAsync(host.Settings)).ShouldNotContain(table => table.StartsWith("Archives", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_dissatisfied_customer_becomes_a_complaint_whose_number_the_revisit_bears_also_when_complaints_were_away()
    {
        var settings = HostSettings.Fresh();
        await using (var both = await RunningHost.StartAsync(settings with { Modules = "CustomerArchives,Complaints" }))
        {
            using var admin = await SignInAsync(both);
            var customer = await OpenCustomerAsync(admin);
            ((string)(await admin.GetAsync($"{Complaints}/customers?filter={Uri.EscapeDataString("天山")}"))["items"]![0]!["number"]!).ShouldBe((string)customer["number"]!);
            await RecordDissatisfiedAsync(admin, customer);

            var draft = await DraftAsync(admin, count: 1);
            ((string)draft["phone"]!).ShouldBe("139****0202", "the number is asked of customer archives, as no event carries it");
            await RegisterAsync(admin, draft);

            (await LinkedAsync(admin, customer, count: 1)).ShouldContain((string)draft["number"]!);
            await both.StopAsync();
        }

        await using (var alone = await RunningHost.StartAsync(settings with { Modules = "CustomerArchives" }))
        {
            using var admin = await SignInAsync(alone);
            await RecordDissatisfiedAsync(admin, (await admin.GetAsync(Customers))["items"]![0]!);
            await alone.StopAsync();
        }

        await using var again = await RunningHost.StartAsync(settings with { Modules = "CustomerArchives,Complaints" });
        using var administrator = await SignInAsync(again);
        var late = await DraftAsync(administrator, count: 1);
        await RegisterAsync(administrator, late);
        (await LinkedAsync(administrator, (await administrator.GetAsync(Customers))["items"]![0]!, count: 2)).ShouldContain((string)late["number"]!);
    }

    private static Task<ApiSession> SignInAsync(RunningHost host) => ApiSession.SignInAsync(host.BaseAddress, "admin", HostSettings.AdministratorPassword);

    private static Task<JsonNode> OpenCustomerAsync(ApiSession session) => session.CreateAsync(Customers, new
    {
        name = "乌鲁木齐天山轮胎有限公司",
        type = "Enterprise",
        contacts = new[] { new { name = "古丽", mobile = "13900000202", isPrimary = true } },
    });

    private static Task<JsonNode> RecordDissatisfiedAsync(ApiSession session, JsonNode customer) => session.CreateAsync(Revisits, new
    {
        customerId = (string)customer["id"]!,
        channel = "Call",
        isReached = true,
        score = 1,
        reason = "Delay",
        note = "到货晚了三天",
    });

    private static async Task RegisterAsync(ApiSession session, JsonNode draft)
    {
        (await session.PostAsync($"{Complaints}/{draft["id"]}/register")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "how serious it is, a person decides");
        await session.CreateAsync($"{Complaints}/{draft["id"]}/change-severity", new { severity = "L2" });
        await session.CreateAsync($"{Complaints}/{draft["id"]}/register", new { });
    }

    private static async Task<JsonNode> CloseAsync(ApiSession session, JsonNode complaint)
    {
        await session.CreateAsync($"{Complaints}/{complaint["id"]}/respond", new { method = "Call", note = "已致电，明早派送" });
        return await session.CreateAsync($"{Complaints}/{complaint["id"]}/close", new { reason = "Settled", result = "已派送" });
    }

    /// <summary>The draft, once there is one.</summary>
    private static async Task<JsonNode> DraftAsync(ApiSession session, int count)
    {
        var drafts = await UntilAsync(() => session.GetAsync($"{Complaints}?state=Draft"), page => (int)page["totalCount"]! >= count);
        ((int)drafts["totalCount"]!).ShouldBe(count);
        return drafts["items"]![0]!;
    }

    /// <summary>The numbers that the customer's revisits bear, once there are so many.</summary>
    private static async Task<List<string>> LinkedAsync(ApiSession session, JsonNode customer, int count)
    {
        var page = await UntilAsync(() => session.GetAsync($"{Revisits}?customerId={customer["id"]}"), page => Numbers(page).Count >= count);
        Numbers(page).Count.ShouldBe(count);
        return Numbers(page);
    }

    private static List<string> Numbers(JsonNode page) => page["items"]!.AsArray().Select(revisit => (string?)revisit!["complaintNumber"]).OfType<string>().ToList();

    private static async Task<JsonNode> UntilAsync(Func<Task<JsonNode>> read, Func<JsonNode, bool> isThere)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        var answer = await read();
        while (!isThere(answer) && await pause.WaitForNextTickAsync(patience.Token))
        {
            answer = await read();
        }

        return answer;
    }
}
