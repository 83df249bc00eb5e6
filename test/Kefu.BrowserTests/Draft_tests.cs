using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.BrowserTests;

public class Draft_tests(Browser browser)
{
    [Fact]
    public async Task What_was_typed_before_and_after_the_host_died_is_there_when_it_is_back()
    {
        var settings = HostSettings.Fresh();
        await using var host = await RunningHost.StartAsync(settings);
        await using var visit = await browser.VisitAsync(address: host.BaseAddress);
        await visit.SignInAsync("admin", HostSettings.AdministratorPassword);
        await visit.IsShownAsync();
        await visit.OpenAsync("/platform/users/new");
        await visit.Page.FillAsync("[name=UserName]", "before");
        await visit.Page.Keyboard.PressAsync("Tab");

        await host.KillAsync();
        await visit.Page.WaitForSelectorAsync(".reconnect[data-state=lost]");
        await visit.Page.FillAsync("[name=Email]", "after@demo.invalid");
        await visit.PictureAsync("connection-lost");
        await using var again = await RunningHost.StartAsync(settings);
        await visit.Page.WaitForSelectorAsync(".draft-notice", new() { Timeout = 60_000 });

        (await visit.Page.InputValueAsync("[name=UserName]")).ShouldBe("before");
        (await visit.Page.InputValueAsync("[name=Email]")).ShouldBe("after@demo.invalid");
    }
}
