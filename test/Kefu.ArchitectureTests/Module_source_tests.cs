using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Shouldly;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Kefu.ArchitectureTests;

/// <summary>What makes a module behave alike on this framework and on genuine ABP.</summary>
public partial class Module_source_tests
{
    public static TheoryData<string> ModuleProjects => new(Repository.Projects.Where(project => project.ModuleFolder is not null && !project.IsTest).Select(project => project.Name));

    [Fact]
    public void No_source_file_of_a_module_asks_which_framework_it_stands_on()
        => Repository.Files("modules", "*.cs")
            .Where(path => Conditional().IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ModuleProjects))]
    public void Entities_keep_times_without_an_offset(string name)
        => Entities(name)
            .SelectMany(entity => entity.GetProperties().Where(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(DateTimeOffset)))
            .Select(property => $"{property.DeclaringType}.{property.Name}")
            .ShouldBeEmpty("SQLite neither orders nor compares them");

    [Theory]
    [MemberData(nameof(ModuleProjects))]
    public void Entities_are_changed_by_their_methods_only(string name)
        => Entities(name)
            .SelectMany(entity => entity.GetProperties().Where(property => property.DeclaringType == entity && ChangesAnytime(property)))
            .Select(property => $"{property.DeclaringType}.{property.Name}")
            .ShouldBeEmpty();

    private static bool ChangesAnytime(PropertyInfo property)
        => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> Entities(string name)
        => Assembly.Load(new AssemblyName(name)).GetTypes().Where(type => type.IsClass && typeof(IEntity).IsAssignableFrom(type));

    [GeneratedRegex(@"^\s*#if\b", RegexOptions.Multiline)]
    private static partial Regex Conditional();
}
