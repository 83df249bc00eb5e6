using Kefu.HostTesting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Kefu.BrowserTests;

public class Sign_in_tests(Browser browser)
{
    private const string OwnPassword = "Own-2026-word";

    [Fact]
    public async Task A_wrong_password_is_refused_without_saying_what_was_wrong()
    {
        await using var visit = await browser.VisitAsync();

        await visit.SignInAsync("admin", "not-the-password");
        var known = await visit.Page.InnerTextAsync("[role=alert]");
        await visit.SignInAsync("nobody-of-that-name", "not-the-password");

        (await visit.Page.InnerTextAsync("[role=alert]")).ShouldBe(known);
    }

    [Fact]
    public async Task A_person_comes_back_to_the_page_that_was_asked_for()
    {
        await using var visit = await browser.VisitAsync();

        await visit.Page.GotoAsync("/platform/roles");
        await visit.Page.FillAsync("#userName", "admin");
        await visit.Page.FillAsync("#password", HostSettings.AdministratorPassword);
        await visit.Page.ClickAsync("button[type=submit]");
        await visit.IsShownAsync();

        new Uri(visit.Page.Url).AbsolutePath.ShouldBe("/platform/roles");
    }

    [Fact]
    public async Task The_first_sign_in_asks_for_an_own_password()
    {
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh() with { AdminPassword = null });
        var first = host.Output.Split('\n').Single(line => line.Contains("'admin'", StringComparison.Ordinal)).Split(": ")[^1];
        await using var visit = await browser.VisitAsync(address: host.BaseAddress);

        await visit.SignInAsync("admin", first);
        await visit.Page.WaitForURLAsync("**/account/change-password**");
        await visit.PictureAsync("change-password");
        await visit.IsAsPromisedAsync();
        await ChangeAsync(visit, first, first);
        await visit.Page.WaitForSelectorAsync("[role=alert]");
        await ChangeAsync(visit, first, OwnPassword);
        await visit.IsShownAsync();

        await visit.PictureAsync("first-steps");
        await visit.Page.Locator(".first-steps li").Nth(1).WaitForAsync();
        await visit.IsAsPromisedAsync();
    }

    [Fact]
    public async Task The_menu_of_the_person_opens_by_keyboard()
    {
        await using var visit = await browser.VisitAsAsync("guli");

        await visit.Page.FocusAsync(".user-menu button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("我的账号").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("我的账号");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await using var visit = await browser.VisitAsAsync("guli");

        await visit.Page.ClickAsync(".user-menu button");
        await visit.Page.GetByText("退出登录").ClickAsync();
        await visit.Page.WaitForURLAsync("**/account/sign-in");
        await visit.Page.GotoAsync("/");

        new Uri(visit.Page.Url).AbsolutePath.ShouldBe("/account/sign-in");
    }

    private static async Task ChangeAsync(Visit visit, string current, string changed)
    {
        await visit.Page.FillAsync("#current", current);
        await visit.Page.FillAsync("#new", changed);
        await visit.Page.FillAsync("#repeated", changed);
        await visit.Page.ClickAsync("button[type=submit]");
    }
}
