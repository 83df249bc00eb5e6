using Microsoft.Playwright;
using Shouldly;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kefu.BrowserTests;

public class Administration_tests(Browser browser)
{
    [Fact]
    public async Task Who_lacks_the_permission_sees_neither_the_menu_nor_the_page()
    {
        await using var visit = await browser.VisitAsAsync("liqiang");

        (await visit.Page.Locator("#main-menu a[href='platform/users']").CountAsync()).ShouldBe(0);
        await visit.OpenAsync("/platform/users");

        (await visit.Page.InnerTextAsync("h1")).ShouldContain("没有权限");
    }

    [Fact]
    public async Task A_new_user_gets_a_password_once_and_must_replace_it()
    {
        await using var visit = await browser.VisitAsAdministratorAsync();
        await visit.OpenAsync("/platform/users/new");
        await visit.Page.FillAsync("[name=UserName]", "sunli");
        await visit.Page.FillAsync("[name=Email]", "sunli@demo.invalid");
        await visit.Page.FillAsync("[name=Surname]", "孙");
        await visit.Page.FillAsync("[name=Name]", "丽");
        await visit.Page.GetByLabel("客服员", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await visit.Page.Keyboard.PressAsync("Control+s");

        var password = await visit.Page.InnerTextAsync(".one-time-password");
        await visit.PictureAsync("one-time-password");
        await visit.IsAccessibleAsync();
        await visit.Page.GetByText("我已记下").ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("sunli");

        await using var newcomer = await browser.VisitAsync();
        await newcomer.SignInAsync("sunli", password);
        await newcomer.Page.WaitForURLAsync("**/account/change-password**");
    }

    [Fact]
    public async Task Granting_a_permission_grants_those_above_and_only_changes_are_saved()
    {
        await using var visit = await browser.VisitAsAdministratorAsync();
        await visit.OpenAsync("/platform/roles/进港调度/permissions");
        await visit.Page.CheckAsync("[name='AbpIdentity.Users.Create']");

        await Expect(visit.Page.Locator("[name='AbpIdentity.Users']")).ToBeCheckedAsync();
        await Expect(visit.Page.Locator(".form-actions")).ToContainTextAsync("2 项修改待保存");
        await visit.Page.UncheckAsync("[name='AbpIdentity.Users']");
        await Expect(visit.Page.Locator("[name='AbpIdentity.Users.Create']")).Not.ToBeCheckedAsync();
        await visit.Page.CheckAsync("[name='AbpIdentity.Roles']");
        await Expect(visit.Page.Locator(".form-actions")).ToContainTextAsync("1 项修改待保存");
        await visit.Page.Keyboard.PressAsync("Control+s");
        await visit.Page.GetByText("已保存").WaitForAsync();
        await visit.OpenAsync("/platform/roles/进港调度/permissions");

        await Expect(visit.Page.Locator("[name='AbpIdentity.Roles']")).ToBeCheckedAsync();
        await visit.Page.UncheckAsync("[name='AbpIdentity.Roles']");
        await visit.Page.Keyboard.PressAsync("Control+s");
        await visit.Page.GetByText("已保存").WaitForAsync();
    }
}
