using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kefu.BrowserTests;

/// <summary>What a narrow screen folds away is still within reach.</summary>
public class Phone_tests(Browser browser)
{
    [Fact]
    public async Task The_menu_of_the_person_is_there()
    {
        await using var visit = await browser.VisitAsAsync("guli");
        await visit.LookAsync(Look.Phone);

        await visit.Page.ClickAsync(".user-menu button");

        await Expect(visit.Page.GetByText("退出登录")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_pages_are_reached_by_the_drawer()
    {
        await using var visit = await browser.VisitAsAdministratorAsync(Look.Phone);
        await visit.OpenAsync("/");

        await visit.Page.ClickAsync(".app-bar button[aria-controls=main-menu]");
        await visit.Page.Locator("#main-menu a[href='customer-archives/customers']").ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("客户");
        await Expect(visit.Page.Locator("#main-menu")).Not.ToBeInViewportAsync();
    }

    [Fact]
    public async Task Filters_unfold_and_say_how_many_are_set()
    {
        await using var visit = await browser.VisitAsAdministratorAsync(Look.Phone);
        await visit.OpenAsync("/customer-archives/customers");
        var state = visit.Page.Locator(".filter", new() { HasTextString = "状态" }).Locator("select");
        await Expect(state).Not.ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "筛选" }).ClickAsync();
        await state.SelectOptionAsync("Active");
        await visit.IsShownAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "筛选（1）" })).ToBeVisibleAsync();
        (await visit.Page.Locator("[data-row]").AllInnerTextsAsync()).ShouldAllBe(row => row.Contains("有效"));
    }
}
