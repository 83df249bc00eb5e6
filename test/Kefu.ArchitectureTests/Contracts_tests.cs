using System.Reflection;
using Shouldly;
using Volo.Abp.Modularity;
using Xunit;

namespace Kefu.ArchitectureTests;

/// <summary>Contracts are what others may see: names and shapes, nothing that runs.</summary>
public class Contracts_tests
{
    public static TheoryData<string> Contracts => new(Repository.Projects.Where(project => project.IsContracts).Select(project => project.Name));

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Contracts_hold_no_module_and_no_definitions(string name)
        => Assembly.Load(new AssemblyName(name)).GetTypes()
            .Where(type => typeof(IAbpModule).IsAssignableFrom(type) || type.Name.EndsWith("DefinitionProvider", StringComparison.Ordinal))
            .Select(type => type.FullName)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Every_permission_begins_with_its_group(string name)
    {
        foreach (var permissions in Assembly.Load(new AssemblyName(name)).GetExportedTypes().Where(type => !type.IsNested && type.Name.EndsWith("Permissions", StringComparison.Ordinal)))
        {
            var group = permissions.Name[..^"Permissions".Length];
            Names(permissions).ShouldAllBe(permission => permission == group || permission.StartsWith(group + ".", StringComparison.Ordinal), permissions.FullName);
        }
    }

    [Fact]
    public void The_definitions_name_no_permission_twice()
        => Repository.Projects.Where(project => project.IsContracts)
            .SelectMany(project => Repository.Load(project).GetExportedTypes())
            .Where(type => !type.IsNested && type.Name.EndsWith("Permissions", StringComparison.Ordinal))
            .SelectMany(Names)
            .GroupBy(permission => permission)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .ShouldBeEmpty();

    private static IEnumerable<string> Names(Type permissions)
        => permissions.GetNestedTypes().Prepend(permissions)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!);
}
