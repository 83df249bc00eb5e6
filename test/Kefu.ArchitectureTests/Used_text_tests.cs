using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Kefu.ArchitectureTests;

/// <summary>A text that is asked for exists; that it exists in every language is the matter of <see cref="Text_tests"/>.</summary>
public partial class Used_text_tests
{
    private static readonly HashSet<string> Keys = Repository.Files("modules", "zh-Hans.json").Concat(Repository.Files("framework/src", "zh-Hans.json")).SelectMany(Read).ToHashSet();

    [Fact]
    public void Every_text_that_is_asked_for_by_name_exists()
        => Repository.Files("modules", "*.razor").Concat(Repository.Files("modules", "*.cs")).Concat(Repository.Files("framework/src", "*.cs"))
            .Where(path => !path.Contains("Tests", StringComparison.Ordinal))
            .SelectMany(path => AskedFor().Matches(File.ReadAllText(path)).Select(match => (File: Path.GetRelativePath(Repository.Root, path), Key: match.Groups["key"].Value)))
            .Where(asked => !Keys.Contains(asked.Key))
            .ShouldBeEmpty();

    [Fact]
    public void Every_error_code_has_its_sentence()
        => Constants("ErrorCodes").Where(code => !Keys.Contains(code)).ShouldBeEmpty();

    [Fact]
    public void Every_permission_has_its_name()
    {
        var names = Constants("Permissions").ToList();

        // What others begin with is a group or a heading.
        names.Where(name => !names.Any(other => other.StartsWith(name + ".", StringComparison.Ordinal)) && !Keys.Contains("Permission:" + name)).ShouldBeEmpty();
    }

    [Fact]
    public void An_enumeration_that_is_shown_has_a_name_for_each_value()
        => Repository.Projects.Where(project => project.IsContracts).SelectMany(project => Repository.Load(project).GetExportedTypes())
            .Where(type => type.IsEnum && Keys.Any(key => key.StartsWith($"Enum:{type.Name}.", StringComparison.Ordinal)))
            .SelectMany(type => Enum.GetNames(type).Where(value => value != "None").Select(value => $"Enum:{type.Name}.{value}"))
            .Where(key => !Keys.Contains(key))
            .ShouldBeEmpty();

    private static IEnumerable<string> Constants(string ending)
        => Repository.Projects.Where(project => project.ModuleFolder is not null && !project.IsTest).SelectMany(project => Repository.Load(project).GetTypes())
            .Where(type => type is { IsNested: false, IsAbstract: true, IsSealed: true } && type.Name.EndsWith(ending, StringComparison.Ordinal))
            .SelectMany(type => type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Prepend(type))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.GetProperty("texts").EnumerateObject().Select(text => text.Name).ToList();
    }

    [GeneratedRegex(@"\b(L|T|texts|localizer|Localizer)\[""(?<key>[^""{}]+)""\s*[\],]")]
    private static partial Regex AskedFor();
}
