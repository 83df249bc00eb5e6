using Shouldly;
using Volo.Abp;
using Volo.Abp.Modularity.PlugIns;
using Xunit;

namespace Kefu.ApiTests;

public class Plug_in_source_tests
{
    private static readonly string BuiltPlugIn = Path.Combine(AppContext.BaseDirectory, "built-plugins", "UnreliablePlugin");

    [Fact]
    public void A_folder_gives_the_modules_of_the_plug_in_and_not_of_the_copies_of_what_is_here_anyway()
    {
        var list = new PlugInSourceList();
        list.AddFolder(BuiltPlugIn);

        list.Single().GetModules().Select(type => type.FullName).ShouldBe(["Kefu.UnreliablePlugin.KefuUnreliablePluginModule"]);
    }

    [Fact]
    public void A_filter_narrows_a_folder() => new FolderPlugInSource(BuiltPlugIn) { Filter = path => !path.EndsWith("Kefu.UnreliablePlugin.dll") }.GetModules().ShouldBeEmpty();

    [Fact]
    public void What_a_plug_in_and_the_application_both_know_is_one_type()
    {
        var module = new FilePlugInSource(Path.Combine(BuiltPlugIn, "Kefu.UnreliablePlugin.dll")).GetModules().Single();

        module.BaseType.ShouldBe(typeof(Volo.Abp.Modularity.AbpModule));
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused_by_its_name()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("kefu-plugins").FullName, "Kefu.Torn.dll");
        File.WriteAllText(file, "no assembly");

        Should.Throw<AbpException>(() => new FilePlugInSource(file).GetModules()).Message.ShouldContain(file);
    }
}
