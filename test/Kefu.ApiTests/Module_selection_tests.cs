using Kefu.Host.Composition;
using Shouldly;
using Volo.Abp.Modularity.PlugIns;
using Xunit;

namespace Kefu.ApiTests;

public class Module_selection_tests
{
    private static readonly ModuleCatalogue Catalogue = new(
    [
        new CataloguedModule("CustomerArchives", new TypePlugInSource(typeof(string))),
        new CataloguedModule("Dispatch", new TypePlugInSource(typeof(int))),
    ]);

    [Fact]
    public void Without_the_setting_every_module_is_enabled()
        => Names(null).ShouldBe(["CustomerArchives", "Dispatch"]);

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public void An_empty_setting_enables_none(string setting) => Names(setting).ShouldBeEmpty();

    [Theory]
    [InlineData("Dispatch")]
    [InlineData(" dispatch , Dispatch ")]
    public void The_named_modules_are_enabled_whatever_the_case_and_blanks(string setting)
        => Names(setting).ShouldBe(["Dispatch"]);

    [Fact]
    public void An_unknown_name_is_refused_and_the_known_ones_are_told()
    {
        var error = Should.Throw<UnknownModuleException>(() => Catalogue.Select("CustomerArchives,Dispach"));

        error.Message.ShouldContain("'Dispach'");
        error.Message.ShouldContain("CustomerArchives, Dispatch");
    }

    private static IEnumerable<string> Names(string? setting) => Catalogue.Select(setting).Select(module => module.Group);
}
