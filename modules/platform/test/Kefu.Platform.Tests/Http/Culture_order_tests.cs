using Shouldly;
using Xunit;

namespace Kefu.Platform.Http;

public class Culture_order_tests(PlatformHttpHost host) : IClassFixture<PlatformHttpHost>
{
    private const string EnglishCookie = ".AspNetCore.Culture=c%3Den%7Cuic%3Den";
    private const string ChineseCookie = ".AspNetCore.Culture=c%3Dzh-Hans%7Cuic%3Dzh-Hans";

    [Fact]
    public async Task The_first_visitors_own_language_does_not_become_everybodys()
    {
        await using var fresh = new PlatformHttpHost();
        await fresh.InitializeAsync();
        await fresh.GetAsync("/page", user: ParcelModule.ChosenSettingStore.EnglishUser);

        var stranger = await fresh.GetAsync("/page");

        stranger["culture"]!.GetValue<string>().ShouldBe("zh-Hans");
    }

    [Theory]
    [InlineData(null, null, null, "zh-Hans")]
    [InlineData("en", null, null, "zh-Hans")]
    [InlineData(null, EnglishCookie, null, "en")]
    [InlineData(null, ChineseCookie, ParcelModule.ChosenSettingStore.EnglishUser, "en")]
    public async Task A_page_is_in_the_users_language_else_the_cookies_else_Chinese(string? accepted, string? cookie, string? user, string expected)
        => (await host.GetAsync("/page", accepted, cookie, user))["culture"]!.GetValue<string>().ShouldBe(expected);

    [Theory]
    [InlineData(null, null, "zh-Hans")]
    [InlineData("en", null, "en")]
    [InlineData("fr, en;q=0.5", null, "en")]
    [InlineData("en", ChineseCookie, "zh-Hans")]
    public async Task The_API_answers_in_the_language_that_a_program_accepts(string? accepted, string? cookie, string expected)
        => (await (await host.SendAsync(HttpMethod.Get, "/api/tests/parcel/culture", accepted, cookie)).Content.ReadAsStringAsync()).ShouldContain(expected);
}
