using System.Net;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

[Trait("Duty", "D19")]
public class Customer_tests(Product product)
{
    private const string Customers = "/api/customer-archives/customers";

    private ApiSession Administrator => product.Administrator;

    [Fact]
    [Trait("Duty", "D25")]
    public async Task A_customer_is_opened_found_changed_and_taken_into_use()
    {
        var created = await Administrator.CreateAsync(Customers, Complete("天山联运物流测试"));
        ((string)created["state"]!).ShouldBe("Draft");

        var found = await Administrator.GetAsync($"{Customers}?filter={Uri.EscapeDataString((string)created["number"]!)}");
        ((int)found["totalCount"]!).ShouldBe(1);
        ((string)found["items"]![0]!["contactPhone"]!).ShouldBe("138****4321");

        var active = await Administrator.CreateAsync($"{Customers}/{created["id"]}/activate", new { });
        ((string)active["state"]!).ShouldBe("Active");
        (await (await Administrator.PostAsync($"{Customers}/{created["id"]}/activate")).ErrorAsync())["code"]!.ToString().ShouldBe("CustomerArchives:NotADraft");
    }

    [Fact]
    public async Task A_stale_change_is_refused_with_409_and_changes_nothing()
    {
        var created = await Administrator.CreateAsync(Customers, new { name = "并发修改测试" });
        var change = new { shortName = "甲", concurrencyStamp = (string)created["concurrencyStamp"]! };
        (await Administrator.PutAsync($"{Customers}/{created["id"]}", change)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var stale = await Administrator.PutAsync($"{Customers}/{created["id"]}", change with { shortName = "乙" });

        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        ((string)(await Administrator.GetAsync($"{Customers}/{created["id"]}"))["shortName"]!).ShouldBe("甲");
    }

    [Fact]
    public async Task Every_wrong_field_is_named()
    {
        using var answer = await Administrator.PostAsync(Customers, new { name = "", statementDay = 99, shortName = new string('长', 500) });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var members = (await answer.ErrorAsync())["validationErrors"]!.AsArray().SelectMany(error => error!["members"]!.AsArray().Select(member => member!.ToString().ToLowerInvariant())).ToList();
        members.ShouldContain(member => member.EndsWith("name"));
        members.ShouldContain(member => member.EndsWith("statementday"));
        members.ShouldContain(member => member.EndsWith("shortname"));
    }

    [Theory]
    [InlineData("'; DROP TABLE ArchivesCustomers; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("物流🚚公司")]
    [InlineData("％＿\\'\"")]
    public async Task Strange_text_is_kept_as_it_is_and_found_again(string name)
    {
        var created = await Administrator.CreateAsync(Customers, new { name, duplicateReason = "测试" });

        ((string)(await Administrator.GetAsync($"{Customers}/{created["id"]}"))["name"]!).Normalize(System.Text.NormalizationForm.FormKC).ShouldBe(name.Normalize(System.Text.NormalizationForm.FormKC));
        (await Administrator.Client.GetAsync($"{Customers}?filter={Uri.EscapeDataString(name)}")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_name_of_thirty_thousand_characters_is_a_validation_error()
    {
        using var answer = await Administrator.PostAsync(Customers, new { name = new string('名', 30_000) });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("sorting=passwordHash")]
    [InlineData("sorting=name;DROP TABLE x")]
    [InlineData("maxResultCount=5000")]
    [InlineData("skipCount=-1")]
    [InlineData("state=NoSuchState")]
    public async Task A_list_takes_only_what_is_documented(string query)
    {
        using var answer = await Administrator.Client.GetAsync($"{Customers}?{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_likely_duplicate_needs_a_reason()
    {
        await Administrator.CreateAsync(Customers, Complete("重复检查商贸有限公司", "13999004321"));
        var again = Complete("新疆重复检查商贸有限责任公司", "13999004321");

        using var refused = await Administrator.PostAsync(Customers, again);
        again["duplicateReason"] = "同一集团的另一家";
        using var accepted = await Administrator.PostAsync(Customers, again);

        ((string)(await refused.ErrorAsync())["code"]!).ShouldBe("CustomerArchives:LikelyDuplicate");
        accepted.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static JsonObject Complete(string name, string mobile = "13899994321") => new()
    {
        ["name"] = name,
        ["type"] = "Enterprise",
        ["industry"] = "Trade",
        ["creditCode"] = null,
        ["roles"] = new JsonArray("Shipper"),
        ["flows"] = new JsonArray("Outbound"),
        ["areaCode"] = "650102",
        ["address"] = "测试路 1 号",
        ["paymentTerm"] = "Prepaid",
        ["mainCommodity"] = "百货",
        ["consentSource"] = "Contract",
        ["contacts"] = new JsonArray(new JsonObject { ["name"] = "麦麦提·艾山", ["mobile"] = mobile, ["isPrimary"] = true }),
    };
}
