using System.Net;
using Shouldly;
using Volo.Abp.AspNetCore.Library;
using Xunit;

namespace Volo.Abp.AspNetCore;

public class Application_configuration_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    private const string Url = "/api/abp/application-configuration";
    private static readonly Guid Reader = new("33333333-3333-3333-3333-333333333333");

    [Fact]
    public async Task It_has_all_parts_of_the_documented_shape()
    {
        var (response, json) = await library.SendAsync(HttpMethod.Get, Url);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        json.Select(part => part.Key).ShouldBe([
            "localization", "auth", "setting", "currentUser", "features", "globalFeatures", "multiTenancy", "currentTenant", "timing", "clock", "objectExtensions", "extraProperties"]);
        json["localization"]!.AsObject().Select(part => part.Key).ShouldBe([
            "values", "resources", "languages", "currentCulture", "defaultResourceName", "languagesMap", "languageFilesMap"]);
        json["clock"]!["kind"]!.GetValue<string>().ShouldBe("Utc");
        json["timing"]!["timeZone"]!["iana"]!["timeZoneName"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task It_names_the_permissions_that_the_user_has()
    {
        library.Grant(Reader, LibraryPermissions.View);

        var (_, json) = await library.SendAsync(HttpMethod.Get, Url, user: Reader);

        json["auth"]!["grantedPolicies"]!.AsObject().Select(policy => policy.Key).ShouldBe([LibraryPermissions.View]);
        json["currentUser"]!["isAuthenticated"]!.GetValue<bool>().ShouldBeTrue();
        json["currentUser"]!["id"]!.GetValue<string>().ShouldBe(Reader.ToString());
    }

    [Fact]
    public async Task It_tells_settings_and_features_that_clients_may_see_and_no_others()
    {
        var (_, json) = await library.SendAsync(HttpMethod.Get, Url);

        json["setting"]!["values"]!["Library.Opening"]!.GetValue<string>().ShouldBe("08:00");
        json["setting"]!["values"]!.AsObject().ContainsKey("Library.AlarmCode").ShouldBeFalse();
        json["features"]!["values"]![LibraryFeatures.Burning]!.GetValue<string>().ShouldBe("false");
    }

    [Theory]
    [InlineData("en", "Library")]
    [InlineData("zh-Hans", "图书馆")]
    public async Task Its_texts_are_those_of_the_request(string language, string expected)
    {
        var (_, json) = await library.SendAsync(HttpMethod.Get, Url, language: language);

        json["localization"]!["values"]!["Library"]!["Menu:Library"]!.GetValue<string>().ShouldBe(expected);
        json["localization"]!["currentCulture"]!["name"]!.GetValue<string>().ShouldBe(language);
        json["localization"]!["defaultResourceName"]!.GetValue<string>().ShouldBe("Library");
    }

    [Fact]
    public async Task A_text_that_a_language_lacks_is_given_in_the_default_one()
    {
        var (_, json) = await library.SendAsync(HttpMethod.Get, "/api/abp/application-localization?cultureName=en");

        json["resources"]!["Library"]!["texts"]!["Menu:Library"]!.GetValue<string>().ShouldBe("Library");
        json["resources"]!["Library"]!["texts"]!["OnlyChinese"]!.GetValue<string>().ShouldBe("只有中文");
    }

    [Fact]
    public async Task A_language_that_does_not_exist_is_refused()
        => (await library.SendAsync(HttpMethod.Get, "/api/abp/application-localization?cultureName=../../etc")).Response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
}
