using Kefu.Host.Composition;
using Kefu.Host.Composition.PlugIns;
using Kefu.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

public class Plug_in_folder_tests
{
    private readonly PlugInBox _box = new();

    [Fact]
    public void A_folder_without_an_assembly_of_its_name_is_no_plug_in()
    {
        _box.Add("SamplePlugin").Remove("SamplePlugin", "Kefu.SamplePlugin.dll");

        Read().Single().Fault!.Code.ShouldBe(ModuleFaultCode.NoMainAssembly);
    }

    [Fact]
    public void A_plug_in_does_not_take_the_place_of_a_module_of_the_host()
    {
        Directory.CreateDirectory(Path.Combine(_box.Folder, "CustomerArchives"));

        Read().Single().Fault!.Code.ShouldBe(ModuleFaultCode.NameTaken);
    }

    [Fact]
    public void A_native_or_torn_library_beside_a_plug_in_is_not_read()
    {
        _box.Add("SamplePlugin");
        File.WriteAllText(Path.Combine(_box.Folder, "SamplePlugin", "libnative.dll"), "no assembly");

        Read().Single().AssemblyNames.ShouldBe(["Kefu.SamplePlugin.Blazor", "Kefu.SamplePlugin"], ignoreOrder: true);
    }

    [Fact]
    public void What_others_stand_on_comes_first_and_is_taken_from_its_own_folder_only()
    {
        _box.Add("DependentPlugin").Add("UnreliablePlugin");

        var plugIns = Read();

        plugIns.Select(plugIn => plugIn.Group).ShouldBe(["UnreliablePlugin", "DependentPlugin"]);
        plugIns[1].AssemblyNames.ShouldBe(["Kefu.DependentPlugin"]);
        plugIns[1].Needs.ShouldBe(["UnreliablePlugin"]);
    }

    [Fact]
    public void What_stands_on_a_module_that_is_not_named_is_left_out()
    {
        _box.Add("DependentPlugin").Add("UnreliablePlugin");

        var plan = new ModulePlan(ModuleCatalogue.OfThisHost.With(Read()), "DependentPlugin");

        plan.Loaded.ShouldBeEmpty();
        plan.Faults.Values.Single().Code.ShouldBe(ModuleFaultCode.NeedsModule);
    }

    [Fact]
    public void Without_the_folder_there_are_no_plug_ins()
    {
        Directory.Delete(_box.Folder);

        Read().ShouldBeEmpty();
    }

    private List<CataloguedModule> Read() => PlugInFolder.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["App:PluginsPath"] = _box.Folder }).Build(),
        ModuleCatalogue.OfThisHost.Modules).ToList();
}
