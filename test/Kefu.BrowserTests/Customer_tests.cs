using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kefu.BrowserTests;

public class Customer_tests(Browser browser)
{
    [Fact]
    public async Task A_customer_is_created_without_the_mouse()
    {
        await using var visit = await browser.VisitAsAsync("zhaomin");
        await visit.OpenAsync("/customer-archives/customers");
        await visit.Page.Keyboard.PressAsync("n");
        await visit.Page.WaitForURLAsync("**/customers/new");
        await visit.IsShownAsync();
        await visit.Page.WaitForFunctionAsync("() => document.activeElement?.name === 'Name'");
        await visit.Page.Keyboard.TypeAsync("键盘测试物流有限公司");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync("键盘测试");
        await visit.Page.Keyboard.PressAsync("Control+s");
        await visit.Page.WaitForURLAsync(address => !address.EndsWith("/new", StringComparison.Ordinal));

        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("键盘测试物流有限公司");
        (await visit.TextAsync()).ShouldContain("键盘测试");
    }

    [Fact]
    public async Task An_offices_list_is_imported_by_its_wizard()
    {
        await using var visit = await browser.VisitAsAdministratorAsync();
        await visit.OpenAsync("/platform/imports/new?type=CustomerArchives.Customers");
        await visit.Page.SetInputFilesAsync("input[type=file]", Path.Combine(Pages.RepositoryRoot, "etc/samples/客户资料汇总表.xlsx"));
        var start = visit.Page.Locator(".import-start button");
        await start.WaitForAsync(new() { Timeout = 60_000 });
        await visit.IsShownAsync();
        await visit.IsAsPromisedInEveryLookAsync("import");
        await start.ClickAsync();

        await visit.Page.Locator("h1 .state-chip", new() { HasTextString = "已完成" }).WaitForAsync(new() { Timeout = 60_000 });
        await visit.PictureAsync("import-completed");
    }
}
