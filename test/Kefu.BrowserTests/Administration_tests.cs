using Microsoft.Playwright;
using Shouldly;
using Xunit;

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
        await visit.Page.WaitForURLAsync("**/platform/users/*-*");

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

        (await visit.Page.IsCheckedAsync("[name='AbpIdentity.Users']")).ShouldBeTrue();
        (await visit.Page.InnerTextAsync(".form-actions")).ShouldContain("2 项修改待保存");
        await visit.Page.UncheckAsync("[name='AbpIdentity.Users']");
        (await visit.Page.IsCheckedAsync("[name='AbpIdentity.Users.Create']")).ShouldBeFalse();
        await visit.Page.CheckAsync("[name='AbpIdentity.Roles']");
        await visit.Page.Keyboard.PressAsync("Control+s");
        await visit.Page.GetByText("已保存").WaitForAsync();
        await visit.OpenAsync("/platform/roles/进港调度/permissions");

        (await visit.Page.IsCheckedAsync("[name='AbpIdentity.Roles']")).ShouldBeTrue();
        await visit.Page.UncheckAsync("[name='AbpIdentity.Roles']");
        await visit.Page.Keyboard.PressAsync("Control+s");
        await visit.Page.GetByText("已保存").WaitForAsync();
    }
}
