using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Kefu.ArchitectureTests;

/// <summary>The snapshots of the migrations say what the tables are; they are read as they lie in the tree.</summary>
public partial class Migration_tests
{
    /// <summary>How a module's tables start. Platform also migrates what ABP and OpenIddict name.</summary>
    private static readonly Dictionary<string, string[]> Prefixes = new()
    {
        ["platform"] = ["Platform", "Abp", "OpenIddict"],
        ["customer-archives"] = ["Archives"],
        ["dispatch"] = ["Dispatch"],
        ["warehouse"] = ["Warehouse"],
        ["complaints"] = ["Complaints"],
        ["partner-evaluation"] = ["Partners"],
        ["training"] = ["Training"],
        ["performance"] = ["Performance"],
        ["service-standards"] = ["Standards"],
    };

    public static TheoryData<string> Snapshots => new(Repository.Files("modules", "*ModelSnapshot.cs").Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')));

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Tables_start_as_their_module_is_called(string snapshot)
    {
        var tables = Table().Matches(Read(snapshot)).Select(match => match.Groups[1].Value).ToList();

        tables.ShouldNotBeEmpty();
        tables.Where(table => !Prefixes[snapshot.Split('/')[1]].Any(prefix => table.StartsWith(prefix, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void No_index_holds_the_mark_of_deletion(string snapshot)
        => Index().Matches(Read(snapshot)).Select(match => match.Value)
            .Where(index => index.Contains("\"IsDeleted\"", StringComparison.Ordinal))
            .ShouldBeEmpty("SQLite cannot seek in it: the filter becomes NOT (IsDeleted)");

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Both_databases_are_migrated_to_the_same_tables(string snapshot)
    {
        var other = snapshot.Contains("Sqlite", StringComparison.Ordinal) ? snapshot.Replace("Sqlite", "MySql") : snapshot.Replace("MySql", "Sqlite");

        Columns(other).ShouldBe(Columns(snapshot), ignoreOrder: true);
    }

    [Fact]
    public void Framework_has_no_migrations()
        => Repository.Files("framework/src", "*.cs").Where(path => path.Contains("Migrations", StringComparison.Ordinal)).ShouldBeEmpty();

    private static string Read(string snapshot) => File.ReadAllText(Path.Combine(Repository.Root, snapshot));

    private static List<string> Columns(string snapshot) => Declaration().Matches(MySqlOnly().Replace(Read(snapshot), "")).Select(match => match.Value).ToList();

    [GeneratedRegex(@"ToTable\(""(\w+)""")]
    private static partial Regex Table();

    [GeneratedRegex("""HasIndex\([^)]*\)""")]
    private static partial Regex Index();

    /// <summary>How MySQL makes numbers itself is said beside the column.</summary>
    [GeneratedRegex(@"MySql\w+\.\w+\(.*\);")]
    private static partial Regex MySqlOnly();

    /// <summary>Types are left out: SQLite keeps some as others.</summary>
    [GeneratedRegex("""(ToTable|HasIndex|>)\([^)]*\)""")]
    private static partial Regex Declaration();
}
