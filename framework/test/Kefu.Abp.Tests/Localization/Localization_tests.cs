using Microsoft.Extensions.Localization;
using Shouldly;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.Localization;

public class Localization_tests : AbpIntegratedTest<FruitModule>
{
    private IStringLocalizer<FruitResource> L => GetRequiredService<IStringLocalizer<FruitResource>>();

    [Theory]
    [InlineData("en", "Apple")]
    [InlineData("zh-Hans", "苹果")]
    [InlineData("en-GB", "Apple")]
    [InlineData("zh-Hans-CN", "苹果")]
    [InlineData("fr", "苹果")]
    public void A_text_is_taken_from_the_culture_else_its_parent_else_the_default(string culture, string expected)
    {
        using var _ = CultureHelper.Use(culture);

        L["Apple"].Value.ShouldBe(expected);
    }

    [Fact]
    public void A_text_that_a_language_lacks_comes_from_the_default_culture()
    {
        using var _ = CultureHelper.Use("en");

        L["OnlyChinese"].Value.ShouldBe("仅中文");
    }

    [Fact]
    public void A_culture_may_add_to_its_parent()
    {
        using var _ = CultureHelper.Use("en-GB");

        L["Colour"].Value.ShouldBe("Colour");
    }

    [Fact]
    public void An_unknown_key_is_its_own_text_and_says_so()
    {
        L["Nothing"].Value.ShouldBe("Nothing");
        L["Nothing"].ResourceNotFound.ShouldBeTrue();
        L["Apple"].ResourceNotFound.ShouldBeFalse();
    }

    [Fact]
    public void Arguments_are_filled_in()
    {
        using var _ = CultureHelper.Use("zh-Hans");

        L["Greeting", "王芳"].Value.ShouldBe("你好，王芳！");
    }

    [Fact]
    public void Nested_keys_are_joined_by_two_underscores()
    {
        using var _ = CultureHelper.Use("en");

        L["Menu__Home"].Value.ShouldBe("Home");
    }

    [Fact]
    public void A_resource_inherits_texts_and_its_own_come_first()
    {
        using var _ = CultureHelper.Use("zh-Hans");

        L["Carrot"].Value.ShouldBe("胡萝卜");
        L["Apple"].Value.ShouldBe("苹果");
    }

    [Fact]
    public void All_texts_can_be_listed_with_or_without_those_of_others()
    {
        using var _ = CultureHelper.Use("en-GB");

        L.GetAllStrings(includeParentCultures: false, includeBaseLocalizers: false).Select(text => text.Name).ShouldBe(["Colour"]);
        L.GetAllStrings(includeParentCultures: true).Single(text => text.Name == "Apple").Value.ShouldBe("Apple");
        L.GetAllStrings(includeParentCultures: true).ShouldContain(text => text.Name == "Carrot");
    }

    [Fact]
    public async Task The_languages_of_a_resource_are_known()
        => (await L.GetSupportedCulturesAsync()).ShouldBe(["en", "en-GB", "zh-Hans"], ignoreOrder: true);

    [Fact]
    public async Task The_languages_of_the_application_are_those_of_the_options()
        => (await GetRequiredService<ILanguageProvider>().GetLanguagesAsync()).Select(language => language.DisplayName).ShouldBe(["简体中文", "English"]);

    [Fact]
    public void A_localizable_string_waits_for_the_language()
    {
        var factory = GetRequiredService<IStringLocalizerFactory>();
        var apple = LocalizableString.Create<FruitResource>("Apple");

        using (CultureHelper.Use("en"))
        {
            apple.Localize(factory).Value.ShouldBe("Apple");
        }

        using (CultureHelper.Use("zh-Hans"))
        {
            apple.Localize(factory).Value.ShouldBe("苹果");
            new FixedLocalizableString("Apple").Localize(factory).Value.ShouldBe("Apple");
        }
    }

    [Fact]
    public void A_resource_is_found_by_its_name_and_there_is_a_default_one()
    {
        using var _ = CultureHelper.Use("en");
        var factory = GetRequiredService<IStringLocalizerFactory>();

        factory.CreateByResourceNameOrNull("Fruits")!["Apple"].Value.ShouldBe("Apple");
        factory.CreateByResourceNameOrNull("Unknown").ShouldBeNull();
        factory.CreateDefaultOrNull()!["Apple"].Value.ShouldBe("Apple");
    }

    [Fact]
    public void A_type_that_is_no_resource_is_left_to_Microsofts_localisers()
        => GetRequiredService<IStringLocalizer<Localization_tests>>()["Apple"].ResourceNotFound.ShouldBeTrue();
}
