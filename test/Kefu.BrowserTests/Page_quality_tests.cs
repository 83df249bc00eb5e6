using Shouldly;
using Xunit;

namespace Kefu.BrowserTests;

/// <summary>Wide and narrow, light and dark: no page has a fault of accessibility, is wider than its window, lacks a text or complains in the console.</summary>
public class Page_quality_tests(Browser browser)
{
    public static TheoryData<string> Routes => new(Pages.Routes);

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_page_is_as_promised(string route)
    {
        await using var visit = await browser.VisitAsAdministratorAsync();

        await visit.OpenAsync(route);

        await visit.IsAsPromisedInEveryLookAsync(Pages.NameOf(route));
    }

    [Fact]
    public async Task The_sign_in_page_is_as_promised()
    {
        await using var visit = await browser.VisitAsync();

        await visit.Page.GotoAsync("/");

        await visit.IsAsPromisedInEveryLookAsync("sign-in");
    }

    [Fact]
    public async Task The_page_of_a_user_is_as_promised()
    {
        await using var visit = await browser.VisitAsAdministratorAsync();

        await visit.OpenAsync("/platform/users");
        await visit.Page.ClickAsync("[data-row-link]:text-is('zhaomin')");
        await visit.Page.WaitForURLAsync("**/platform/users/*");
        await visit.IsShownAsync();

        await visit.IsAsPromisedInEveryLookAsync("user");
    }

    [Fact]
    public async Task The_permissions_of_a_role_are_as_promised()
    {
        await using var visit = await browser.VisitAsAdministratorAsync();

        await visit.OpenAsync("/platform/roles/客服员/permissions");
        await visit.Page.WaitForSelectorAsync(".permission-group");

        await visit.IsAsPromisedInEveryLookAsync("permissions");
    }

    [Fact]
    public void Pages_are_found() => Pages.Routes.ShouldContain("/platform/users");
}
