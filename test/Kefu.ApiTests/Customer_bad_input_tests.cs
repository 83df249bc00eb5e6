using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

/// <summary>Whatever is sent as a customer: what cannot be is refused by its member, what can be comes back as it was meant.</summary>
[Trait("Duty", "D19")]
public class Customer_bad_input_tests(Product product)
{
    private const string Customers = "/api/customer-archives/customers";
    private const string Unknown = $"{Customers}/3a000000-0000-0000-0000-000000000001";

    /// <summary>Every text of a customer, by its path, with its greatest length.</summary>
    private static readonly Dictionary<string, int> Texts = new()
    {
        ["name"] = 100, ["shortName"] = 30, ["salesDepartment"] = 50, ["address"] = 200, ["mainCommodity"] = 100, ["packagingNote"] = 200, ["handlingNote"] = 500, ["duplicateReason"] = 200,
        ["contacts[0].name"] = 50, ["contacts[0].title"] = 30, ["contacts[0].weChat"] = 50,
        ["addresses[0].detail"] = 200, ["addresses[0].contactName"] = 50, ["addresses[0].openingHours"] = 50, ["addresses[0].unloadingNote"] = 200,
    };

    private static readonly string[] Codes = ["creditCode", "areaCode", "contacts[0].mobile", "contacts[0].phone", "addresses[0].areaCode", "addresses[0].phone"];

    /// <summary>What is shown masked: it comes back otherwise.</summary>
    private static readonly string[] Masked = ["contacts[0].name", "contacts[0].weChat", "addresses[0].contactName"];

    private ApiSession Administrator => product.Administrator;

    public static TheoryData<string> TextsAndCodes => [.. Texts.Keys, .. Codes];

    [Theory]
    [MemberData(nameof(TextsAndCodes))]
    public async Task Thirty_thousand_characters_are_refused_by_the_name_of_their_field(string field)
        => (await RefusedMembersAsync(With(field, new string('长', 30_000)))).ShouldContain(field, StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("'; DROP TABLE ArchivesCustomers;--")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("{{7*7}} ${7*7} %s %00 \\0 ../")]
    [InlineData("🚚🚛👨‍👩‍👧 𠮷野家 吐尔逊·买买提")]
    [InlineData("ئالىم خەلقئارا توشۇش")]
    public async Task Strange_text_in_every_field_comes_back_as_it_was_sent(string text)
    {
        var sent = Complete();
        foreach (var field in Texts.Where(field => field.Value >= text.Length))
            Set(sent, field.Key, text);

        var created = await Administrator.CreateAsync(Customers, sent);

        var stored = await Administrator.GetAsync($"{Customers}/{created["id"]}");
        foreach (var field in Texts.Keys.Except(Masked).Where(field => Texts[field] >= text.Length && field != "duplicateReason"))
            ((string?)At(stored, field)).ShouldBe(text, field);
    }

    [Theory]
    [InlineData("  　天山物流\u200B \uFEFF", "天山物流")]
    [InlineData("ＡＢＣ（１２３）㎏", "ABC(123)kg")]
    [InlineData("\r\n天山物流\t", "天山物流")]
    public async Task Typed_text_is_stored_without_what_surrounds_it_and_in_plain_forms(string typed, string stored)
    {
        var sent = Complete();
        Set(sent, "shortName", typed);

        ((string?)(await Administrator.CreateAsync(Customers, sent))["shortName"]).ShouldBe(stored);
    }

    [Theory]
    [MemberData(nameof(TextsAndCodes))]
    public async Task A_control_character_inside_a_text_is_no_fault_of_the_server(string field)
    {
        foreach (var text in new[] { "甲\0乙", "甲\u0001\u0007\u001b[31m乙", "甲\ud800乙" })
        {
            using var answer = await PostAsync(With(field, text).ToJsonString());
            ((int)answer.StatusCode).ShouldBeOneOf([200, 400], field);
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                var id = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"];
                (await Administrator.Client.GetAsync($"{Customers}/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
            }
        }
    }

    [Theory]
    [InlineData("type", "99")]
    [InlineData("type", "\"NoSuchType\"")]
    [InlineData("type", "{}")]
    [InlineData("roles", "[\"Shipper\",\"Pirate\"]")]
    [InlineData("roles", "\"Shipper\"")]
    [InlineData("paymentTerm", "-1")]
    [InlineData("statementDay", "0")]
    [InlineData("statementDay", "99")]
    [InlineData("statementDay", "1.5")]
    [InlineData("statementDay", "99999999999999999999")]
    [InlineData("creditLimit", "-1")]
    [InlineData("creditLimit", "1e30")]
    [InlineData("creditLimit", "1e400")]
    [InlineData("creditLimit", "\"viel\"")]
    [InlineData("archivedOn", "\"2026-02-30\"")]
    [InlineData("archivedOn", "\"0000-00-00\"")]
    [InlineData("archivedOn", "\"99999-01-01\"")]
    [InlineData("archivedOn", "20260101")]
    [InlineData("ownerUserId", "\"me\"")]
    [InlineData("name", "12")]
    [InlineData("name", "null")]
    [InlineData("name", "[\"甲\"]")]
    [InlineData("contacts", "\"张三\"")]
    [InlineData("contacts", "[null]")]
    [InlineData("addresses", "[null]")]
    [InlineData("contacts", "null")]
    [InlineData("roles", "null")]
    public async Task A_value_of_a_wrong_kind_is_refused_by_the_name_of_its_field(string field, string json)
    {
        var customer = Complete();
        customer.Remove(field);

        var members = await RefusedMembersAsync($"{customer.ToJsonString()[..^1]},\"{field}\":{json}}}");

        members.ShouldContain(member => member.StartsWith(field, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"甲\"")]
    [InlineData("{")]
    [InlineData("{\"name\":\"甲\",}")]
    [InlineData("{name:'甲'}")]
    [InlineData("<customer/>")]
    public async Task A_body_that_is_no_customer_is_refused(string body)
    {
        using var created = await PostAsync(body);
        using var changed = await Administrator.SendAsync(HttpMethod.Put, Unknown, Json(body));

        (created.StatusCode, changed.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest));
        ((string)(await created.ErrorAsync())["message"]!).ShouldNotBeNullOrEmpty();
        (await created.Content.ReadAsStringAsync()).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Json_nested_ten_thousand_deep_is_refused()
    {
        using var answer = await PostAsync("{\"name\":" + new string('[', 10_000) + new string(']', 10_000) + "}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Far_too_many_contacts_are_refused()
    {
        var customer = Complete();
        customer["contacts"] = new JsonArray([.. Enumerable.Range(0, 2000).Select(i => new JsonObject { ["name"] = "张三", ["mobile"] = $"139{i:00000000}" })]);

        (await RefusedMembersAsync(customer)).ShouldContain("contacts", StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public async Task A_body_in_another_format_is_told_so(string type)
    {
        using var answer = await Administrator.SendAsync(HttpMethod.Post, Customers, new StringContent("name=甲", Encoding.UTF8, type));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        ((string)(await answer.ErrorAsync())["message"]!).ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("maxResultCount=2147483647")]
    [InlineData("maxResultCount=99999999999999")]
    [InlineData("maxResultCount=-1")]
    [InlineData("maxResultCount=viele")]
    [InlineData("skipCount=-5")]
    [InlineData("skipCount=99999999999999")]
    [InlineData("sorting=nothing")]
    [InlineData("sorting=number desc, (select 1)")]
    [InlineData("state=99")]
    [InlineData("grade=Z")]
    [InlineData("areaCode=6501021234567")]
    public async Task A_list_asked_for_wrongly_is_refused_by_the_name_of_the_parameter(string query)
    {
        using var answer = await Administrator.Client.GetAsync($"{Customers}?{query}");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await MembersAsync(answer)).ShouldContain(query.Split('=')[0], StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("%_%")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\0")]
    [InlineData("\\")]
    public async Task A_filter_is_text_and_no_pattern(string filter)
    {
        var found = await Administrator.GetAsync($"{Customers}?maxResultCount=1000&filter={Uri.EscapeDataString(filter)}");

        var compact = filter.Replace(" ", "");
        found["items"]!.AsArray().Select(item => (string)item!["name"]!).ShouldAllBe(name => compact == "\0" || name.Contains(compact));
    }

    [Fact]
    public async Task A_filter_of_ten_thousand_characters_is_refused()
    {
        using var answer = await Administrator.Client.GetAsync($"{Customers}?filter={new string('a', 10_000)}");

        ((int)answer.StatusCode).ShouldBeOneOf(400, 414, 431);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PUT", "")]
    [InlineData("DELETE", "")]
    [InlineData("POST", "/activate")]
    [InlineData("POST", "/reveal-phone")]
    public async Task A_customer_that_is_not_there_is_not_found(string method, string path)
    {
        var body = new JsonObject { ["name"] = "甲", ["concurrencyStamp"] = "x", ["personId"] = Guid.Empty, ["reason"] = "Contact" };
        using var missing = await Administrator.SendAsync(HttpMethod.Parse(method), Unknown + path, method is "PUT" or "POST" ? Json(body.ToJsonString()) : null);

        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        ((string)(await missing.ErrorAsync())["message"]!).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Of_two_users_who_save_the_same_record_the_second_is_told_and_the_first_stays()
    {
        var created = await Administrator.CreateAsync(Customers, new { name = "两人同存测试公司" });
        using var other = await product.SignInAsync("admin");
        Task<HttpResponseMessage> Save(ApiSession user, string note) => user.PutAsync($"{Customers}/{created["id"]}", new { handlingNote = note, concurrencyStamp = (string)created["concurrencyStamp"]! });

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Save(i % 2 == 0 ? Administrator : other, $"第{i}人")));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).ShouldBe(7);
        var winner = Array.FindIndex(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        ((string)(await Administrator.GetAsync($"{Customers}/{created["id"]}"))["handlingNote"]!).ShouldBe($"第{winner}人");
        ((string)(await answers.First(answer => answer.StatusCode == HttpStatusCode.Conflict).ErrorAsync())["message"]!).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_same_customer_sent_twice_is_stored_once()
    {
        var customer = new { name = "连点两次保存测试公司", contacts = new[] { new { name = "张三", mobile = "13999444001" } } };

        await Administrator.CreateAsync(Customers, customer);
        using var again = await Administrator.PostAsync(Customers, customer);

        ((string)(await again.ErrorAsync())["code"]!).ShouldBe("CustomerArchives:LikelyDuplicate");
        ((int)(await Administrator.GetAsync($"{Customers}?filter={Uri.EscapeDataString(customer.name)}"))["totalCount"]!).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_customer_sent_several_times_at_once_is_stored_once()
    {
        var customer = new { name = "同时保存四次测试公司", contacts = new[] { new { name = "张三", mobile = "13999444002" } } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Administrator.PostAsync(Customers, customer)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        ((int)(await Administrator.GetAsync($"{Customers}?filter={Uri.EscapeDataString(customer.name)}"))["totalCount"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Unknown_members_change_nothing_that_is_not_the_callers()
    {
        var created = await Administrator.CreateAsync(Customers, new { name = "越权字段测试公司", number = "KH999999", state = "Active", isDeleted = true, id = Guid.Empty, completeness = 100 });

        ((string)created["state"]!).ShouldBe("Draft");
        ((string)created["number"]!).ShouldNotBe("KH999999");
    }

    private Task<HttpResponseMessage> PostAsync(string body) => Administrator.SendAsync(HttpMethod.Post, Customers, Json(body));

    private Task<IReadOnlyList<string>> RefusedMembersAsync(JsonObject customer) => RefusedMembersAsync(customer.ToJsonString());

    private async Task<IReadOnlyList<string>> RefusedMembersAsync(string body)
    {
        using var answer = await PostAsync(body);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync());
        return await MembersAsync(answer);
    }

    private static async Task<IReadOnlyList<string>> MembersAsync(HttpResponseMessage answer)
    {
        var error = await answer.ErrorAsync();
        error.ToJsonString().ShouldNotContain("   at ");
        error.ToJsonString().ShouldNotContain("System.");
        return error["validationErrors"]!.AsArray().SelectMany(wrong => wrong!["members"]!.AsArray()).Select(member => member!.ToString()).ToList();
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static JsonObject With(string field, string value)
    {
        var customer = Complete();
        Set(customer, field, value);
        return customer;
    }

    private static JsonObject Complete() => new()
    {
        ["name"] = "坏输入测试公司",
        ["duplicateReason"] = "测试",
        ["contacts"] = new JsonArray(new JsonObject { ["name"] = "张三", ["mobile"] = "13899884321" }),
        ["addresses"] = new JsonArray(new JsonObject { ["kind"] = "Delivery", ["areaCode"] = "650102", ["detail"] = "测试路 1 号" }),
    };

    private static void Set(JsonObject customer, string field, string value)
    {
        var (owner, member) = Place(customer, field);
        owner[member] = value;
    }

    private static JsonNode? At(JsonNode customer, string field)
    {
        var (owner, member) = Place(customer, field);
        return owner[member];
    }

    private static (JsonNode Owner, string Member) Place(JsonNode customer, string field)
        => field.Split("[0].") is [var list, var member] ? (customer[list]![0]!, member) : (customer, field);
}
