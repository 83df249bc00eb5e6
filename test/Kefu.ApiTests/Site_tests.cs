using System.Net;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

/// <summary>The demo company has two sites: WLMQ and KS. 王芳 works at both, 李强 at the first, 阿迪力 at the second.</summary>
public class Site_tests(Product product)
{
    private const string Customers = "/api/customer-archives/customers", Header = "X-Site";

    [Fact]
    public async Task Whoever_works_at_several_sites_names_one()
    {
        using var manager = await product.SignInAsync("wangfang");

        (await RefusalAsync(manager, HttpStatusCode.BadRequest)).ShouldBe("Platform:SiteNotChosen");
        (await AskAsync(manager, "KS")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(manager, "wlmq")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CurrentAsync(manager, "KS")).ShouldBe("KS");
    }

    [Fact]
    public async Task Whoever_works_at_one_site_names_none()
    {
        using var dispatcher = await product.SignInAsync("liqiang");

        (await AskAsync(dispatcher)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CurrentAsync(dispatcher)).ShouldBe("WLMQ");
    }

    [Theory]
    [InlineData("KS")]
    [InlineData("NOWHERE")]
    [InlineData("*")]
    public async Task An_unknown_or_foreign_site_is_refused_in_the_callers_language(string site)
    {
        using var dispatcher = await product.SignInAsync("liqiang");
        dispatcher.Client.DefaultRequestHeaders.Add(Header, site);

        (await RefusalAsync(dispatcher, HttpStatusCode.Forbidden)).ShouldBe("Platform:SiteForeign");
        (await RefusalAsync(dispatcher, HttpStatusCode.Forbidden, "message")).ShouldStartWith("没有这个场站");
    }

    [Fact]
    public async Task Whoever_may_sees_all_sites_together()
    {
        using var administrator = await product.SignInAsync("admin");

        (await AskAsync(administrator, "*")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await CurrentAsync(administrator, "*")).ShouldBe("*");
    }

    [Fact]
    public async Task Whoever_belongs_to_no_site_is_told_so_and_works_with_nothing()
    {
        var name = await product.CreateUserAsync();
        var user = await product.Administrator.GetAsync($"/api/identity/users/by-username/{name}");
        (await product.Administrator.PutAsync($"/api/platform/site-units/membership/{user["id"]}", new { unitIds = Array.Empty<Guid>() })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var person = await product.SignInAsync(name);

        (await RefusalAsync(person, HttpStatusCode.Forbidden)).ShouldBe("Platform:SiteNone");
        (await person.GetAsync("/api/platform/my-sites"))["sites"]!.AsArray().ShouldBeEmpty();
        (await person.Client.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_site_is_opened_staffed_and_closed()
    {
        var site = await product.Administrator.CreateAsync("/api/platform/sites", new { code = "HT", name = "和田营业部" });
        var unit = (await product.Administrator.GetAsync($"/api/platform/site-units?siteId={site["id"]}"))["items"]![0]!;
        var name = await product.CreateUserAsync();
        var user = await product.Administrator.GetAsync($"/api/identity/users/by-username/{name}");
        (await product.Administrator.PutAsync($"/api/platform/site-units/membership/{user["id"]}", new { unitIds = new[] { (Guid)unit["id"]! } })).Dispose();
        using var person = await product.SignInAsync(name);
        (await CurrentAsync(person)).ShouldBe("HT");

        (await product.Administrator.PostAsync($"/api/platform/sites/{site["id"]}/close")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await RefusalAsync(person, HttpStatusCode.Forbidden)).ShouldBe("Platform:SiteNone");
        (await product.Administrator.GetAsync($"/api/platform/sites/{site["id"]}"))["isOpen"]!.GetValue<bool>().ShouldBeFalse();
    }

    private static async Task<HttpResponseMessage> AskAsync(ApiSession session, string? site = null, string url = Customers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (site is not null)
        {
            request.Headers.Add(Header, site);
        }

        return await session.Client.SendAsync(request);
    }

    private static async Task<string?> CurrentAsync(ApiSession session, string? site = null)
    {
        using var answer = await AskAsync(session, site, "/api/platform/my-sites");
        return (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["current"];
    }

    private static async Task<string> RefusalAsync(ApiSession session, HttpStatusCode expected, string member = "code")
    {
        using var answer = await AskAsync(session);
        answer.StatusCode.ShouldBe(expected);
        return (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]![member]!;
    }
}
