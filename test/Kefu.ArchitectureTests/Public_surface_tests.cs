using System.Reflection;
using System.Xml.Linq;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Modularity;
using Xunit;

namespace Kefu.ArchitectureTests;

public class Public_surface_tests
{
    public static TheoryData<string> DocumentedProjects => new(Repository.Projects
        .Where(project => !project.IsTest && (project.IsContracts || project.RelativePath.StartsWith("framework/src", StringComparison.Ordinal)))
        .Where(project => project.Name != "Kefu.Abp.TestBase")
        .Select(project => project.Name));

    public static TheoryData<string> BusinessModules => new(Repository.Projects
        .Where(project => project.ModuleFolder is not null and not "platform" && project is { IsTest: false, IsContracts: false, IsBlazor: false })
        .Select(project => project.Name));

    [Theory]
    [MemberData(nameof(DocumentedProjects))]
    public void Every_public_type_says_what_it_is(string name)
    {
        var assembly = Assembly.Load(new AssemblyName(name));
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(summary.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

        assembly.GetExportedTypes()
            .Where(type => !IsGenerated(type) && !type.IsNested)
            .Select(type => "T:" + type.FullName)
            .Where(type => !documented.Contains(type))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(BusinessModules))]
    public void A_business_module_shows_only_its_application_services_its_module_class_and_its_contexts(string name)
    {
        var shown = Assembly.Load(new AssemblyName(name)).GetExportedTypes().Where(type => !IsGenerated(type));

        shown.Where(type => !typeof(IRemoteService).IsAssignableFrom(type) && !typeof(AbpModule).IsAssignableFrom(type) && !IsContext(type))
            .Select(type => type.FullName)
            .ShouldBeEmpty();
    }

    private static bool IsContext(Type type) => type.Name.EndsWith("DbContext", StringComparison.Ordinal) || type.Name.EndsWith("Migrations", StringComparison.Ordinal);

    private static bool IsGenerated(Type type)
        => type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
           || type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) == true;
}
