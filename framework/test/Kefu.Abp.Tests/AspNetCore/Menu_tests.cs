using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.AspNetCore.Library;
using Volo.Abp.Localization;
using Volo.Abp.Security.Claims;
using Volo.Abp.UI.Navigation;
using Xunit;

namespace Volo.Abp.AspNetCore;

/// <summary>Menus are built here as in a circuit: without any HTTP request.</summary>
public class Menu_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    private static readonly Guid Reader = new("55555555-5555-5555-5555-555555555555");

    [Fact]
    public async Task A_user_sees_what_their_permissions_and_the_features_allow()
    {
        library.Grant(Reader, LibraryPermissions.View);

        var menu = await MenuOfAsync(Reader);

        menu.Items.Select(item => item.Name).ShouldBe(["Home", "Library"]);
        menu.GetMenuItem("Library").Items.Select(item => item.Name).ShouldBe(["Library.Books"]);
    }

    [Fact]
    public async Task An_item_that_holds_nothing_and_leads_nowhere_is_not_shown()
        => (await MenuOfAsync(null)).Items.Select(item => item.Name).ShouldBe(["Home"]);

    [Theory]
    [InlineData("zh-Hans", "图书馆")]
    [InlineData("en", "Library")]
    public async Task Texts_are_in_the_current_language(string culture, string expected)
    {
        library.Grant(Reader, LibraryPermissions.View);
        using (CultureHelper.Use(culture))
        {
            (await MenuOfAsync(Reader)).GetMenuItem("Library").DisplayName.ShouldBe(expected);
        }
    }

    private async Task<ApplicationMenu> MenuOfAsync(Guid? user)
    {
        var identity = user is null ? new ClaimsIdentity() : new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, user.Value.ToString())], "Test");
        using (library.Services.GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(identity)))
        {
            return await library.Services.GetRequiredService<IMenuManager>().GetMainMenuAsync();
        }
    }
}
