using System.Text;
using Microsoft.Playwright;
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

    [Fact]
    public async Task A_bad_cell_is_mended_in_place_and_its_row_is_imported()
    {
        await using var visit = await browser.VisitAsAdministratorAsync();
        await visit.OpenAsync("/platform/imports/new?type=CustomerArchives.Customers");
        await visit.Page.SetInputFilesAsync("input[type=file]", new FilePayload
        {
            Name = "新客户.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("客户名称,联系人,联系电话\n改正测试一有限公司,张三,13999000001\n改正测试二有限公司,李四,1399900\n"),
        });
        var bad = visit.Page.Locator(".preview .cell-bad input");

        await bad.FillAsync("13999000002");
        await bad.BlurAsync();
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "处修改并重新校验" }).ClickAsync();
        await visit.Page.Locator(".import-start button", new() { HasTextString = "2" }).ClickAsync();
        await visit.Page.Locator("h1 .state-chip", new() { HasTextString = "已完成" }).WaitForAsync();
        await visit.OpenAsync("/customer-archives/customers?filter=改正测试");

        (await visit.Page.Locator("[data-row]").CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task The_page_of_a_customer_is_as_promised()
    {
        await using var visit = await OpenCustomerAsync("乌鲁木齐绿洲轮胎有限公司");

        await visit.IsAsPromisedInEveryLookAsync("customer");
    }

    [Fact]
    public async Task A_phone_number_is_shown_for_a_reason_which_is_kept()
    {
        await using var visit = await OpenCustomerAsync("乌鲁木齐绿洲轮胎有限公司");
        var shown = visit.Page.Locator(".masked", new() { HasTextString = "****" });
        var masked = await shown.CountAsync();
        await shown.First.Locator("button").ClickAsync();
        await visit.Page.SelectOptionAsync("#reveal-reason", new SelectOptionValue { Index = 0 });
        await visit.IsAccessibleAsync();
        await visit.Page.FillAsync("#reveal-text", "核对送货时间");
        await visit.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(shown).ToHaveCountAsync(masked - 1);

        await visit.OpenAsync("/platform/personal-data-readings");

        await Expect(visit.Page.Locator("[data-row]").First).ToContainTextAsync("核对送货时间");
    }

    [Fact]
    public async Task Who_saves_second_sees_what_the_first_changed_and_decides()
    {
        await using var first = await OpenCustomerAsync("乌鲁木齐绿洲轮胎有限公司");
        await using var second = await OpenCustomerAsync("乌鲁木齐绿洲轮胎有限公司");
        await EditAsync(first);
        await EditAsync(second);

        await first.Page.FillAsync("[name=ShortName]", "绿洲一");
        await first.Page.Keyboard.PressAsync("Control+s");
        await Expect(first.Page.Locator(".facts").First).ToContainTextAsync("绿洲一");
        await second.Page.FillAsync("[name=ShortName]", "绿洲二");
        await second.Page.Keyboard.PressAsync("Control+s");
        await Expect(second.Page.Locator(".stale")).ToContainTextAsync("绿洲一");
        await second.IsAccessibleAsync();
        await second.PictureAsync("stale");
        await second.Page.Keyboard.PressAsync("Control+s");

        await Expect(second.Page.Locator(".facts").First).ToContainTextAsync("绿洲二");
    }

    private static async Task EditAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "编辑" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/edit");
        await visit.IsShownAsync();
    }

    private async Task<Visit> OpenCustomerAsync(string name)
    {
        var visit = await browser.VisitAsAdministratorAsync();
        await visit.OpenAsync($"/customer-archives/customers?filter={name}");
        await visit.Page.ClickAsync("[data-row-link]");
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(name);
        await visit.IsShownAsync();
        return visit;
    }
}
