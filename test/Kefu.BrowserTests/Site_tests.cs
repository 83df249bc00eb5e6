using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kefu.BrowserTests;

/// <summary>The demo company has two sites; 王芳 works at both, 李强 at the first only.</summary>
public class Site_tests(Browser browser)
{
    [Fact]
    public async Task Whoever_works_at_two_sites_switches_in_the_header_and_stays_on_the_page()
    {
        await using var visit = await browser.VisitAsAsync("wangfang");
        await visit.OpenAsync("/customer-archives/customers");
        var menu = visit.Page.Locator(".site-menu button");
        await Expect(menu).ToContainTextAsync("喀什分公司");

        await menu.ClickAsync();
        await visit.Page.ClickAsync("[data-site=WLMQ]");

        await Expect(menu).ToContainTextAsync("乌鲁木齐总站");
        visit.Page.Url.ShouldContain("/customer-archives/customers");
        await visit.OpenAsync("/");
        await Expect(menu).ToContainTextAsync("乌鲁木齐总站");
        await visit.IsAccessibleAsync();
    }

    [Fact]
    public async Task Whoever_works_at_one_site_has_nothing_to_choose()
    {
        await using var visit = await browser.VisitAsAsync("liqiang");
        await visit.OpenAsync("/");

        (await visit.Page.Locator(".site-menu").CountAsync()).ShouldBe(0);
    }
}
