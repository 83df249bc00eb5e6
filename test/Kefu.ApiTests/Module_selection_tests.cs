using Kefu.Host.Composition;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

public class Module_selection_tests
{
    private static readonly ModuleCatalogue Catalogue = new(new Dictionary<string, Type[]>
    {
        ["CustomerArchives"] = [typeof(string)],
        ["Dispatch"] = [typeof(int), typeof(long)],
    });

    [Fact]
    public void Without_the_setting_every_module_is_enabled()
        => Catalogue.Select(null).ShouldBe([typeof(string), typeof(int), typeof(long)]);

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public void An_empty_setting_enables_none(string setting) => Catalogue.Select(setting).ShouldBeEmpty();

    [Theory]
    [InlineData("Dispatch")]
    [InlineData(" dispatch , Dispatch ")]
    public void The_named_modules_are_enabled_whatever_the_case_and_blanks(string setting)
        => Catalogue.Select(setting).ShouldBe([typeof(int), typeof(long)]);

    [Fact]
    public void An_unknown_name_is_refused_and_the_known_ones_are_told()
    {
        var error = Should.Throw<UnknownModuleException>(() => Catalogue.Select("CustomerArchives,Dispach"));

        error.Message.ShouldContain("'Dispach'");
        error.Message.ShouldContain("CustomerArchives, Dispatch");
    }
}
