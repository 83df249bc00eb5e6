using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Kefu.ArchitectureTests;

public partial class Text_tests
{
    private static readonly string[] Languages = ["zh-Hans", "en"];

    public static TheoryData<string> ResourceFolders => new(Repository.Files(".", "zh-Hans.json").Concat(Repository.Files(".", "en.json"))
        .Select(path => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(path)!))
        // Tests of fallback have texts that are missing in one language.
        .Where(folder => !folder.Contains("Tests", StringComparison.Ordinal))
        .Distinct());

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(ResourceFolders))]
    public void Every_text_exists_in_both_languages_with_the_same_placeholders(string folder)
    {
        var texts = Languages.ToDictionary(language => language, language => Read(Path.Combine(Repository.Root, folder, language + ".json"), language));

        texts["en"].Keys.Except(texts["zh-Hans"].Keys).ShouldBeEmpty($"{folder}: not in zh-Hans");
        texts["zh-Hans"].Keys.Except(texts["en"].Keys).ShouldBeEmpty($"{folder}: not in en");
        foreach (var (key, text) in texts["zh-Hans"])
        {
            text.ShouldNotBeNullOrWhiteSpace(key);
            Placeholders(texts["en"][key]).ShouldBe(Placeholders(text), ignoreOrder: true, $"{folder}: {key}");
        }
    }

    private static Dictionary<string, string> Read(string path, string language)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        document.RootElement.GetProperty("culture").GetString().ShouldBe(language);
        return document.RootElement.GetProperty("texts").EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!);
    }

    private static List<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().ToList();

    [GeneratedRegex(@"\{[A-Za-z0-9_]+\}")]
    private static partial Regex Placeholder();
}
