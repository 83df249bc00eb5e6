using Shouldly;
using Xunit;

namespace Kefu.ArchitectureTests;

public class Project_reference_tests
{
    private const string Platform = "platform";

    public static TheoryData<string> ModuleProjects => new(Repository.Projects.Where(project => project.ModuleFolder is not null && !project.IsTest).Select(project => project.Name));

    public static TheoryData<string> Modules => new(Repository.Projects.Select(project => project.ModuleFolder).OfType<string>().Distinct());

    [Theory]
    [MemberData(nameof(ModuleProjects))]
    public void A_project_of_a_module_refers_to_nothing_of_another_module_but_its_contracts(string name)
    {
        var project = Find(name);

        foreach (var reference in project.References.Select(Find).Where(other => other.ModuleFolder != project.ModuleFolder && other.ModuleFolder != Platform))
        {
            reference.IsContracts.ShouldBeTrue($"{project} refers to {reference}");
        }
    }

    [Theory]
    [MemberData(nameof(ModuleProjects))]
    public void Contracts_stand_on_contracts_and_pages_on_contracts_and_pages(string name)
    {
        var project = Find(name);

        foreach (var reference in project.References.Select(Find))
        {
            var allowed = reference.IsContracts || (project.IsBlazor && reference.IsBlazor) || (!project.IsContracts && !project.IsBlazor && !reference.IsBlazor);
            allowed.ShouldBeTrue($"{project} refers to {reference}");
        }
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_has_contracts_a_core_pages_and_tests(string folder)
    {
        var names = Repository.Projects.Where(project => project.ModuleFolder == folder).Select(project => project.Name).ToList();
        var core = names.MinBy(name => name.Length)!;

        names.ShouldContain(core + ".Contracts");
        names.ShouldContain(core + ".Blazor");
        names.ShouldContain(core + ".Tests");
    }

    [Fact]
    public void Framework_knows_no_module_and_no_host()
    {
        foreach (var project in Repository.Projects.Where(project => project.RelativePath.StartsWith("framework/", StringComparison.Ordinal)))
        {
            project.References.ShouldAllBe(reference => reference.StartsWith("Kefu.Abp.", StringComparison.Ordinal), project.Name);
        }
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Kefu.Platform.sln"));

        Repository.Projects.Where(project => !solution.Contains(project.Name + ".csproj", StringComparison.Ordinal)).Select(project => project.Name).ShouldBeEmpty();
    }

    private static SourceProject Find(string name) => Repository.Projects.Single(project => project.Name == name);
}
