using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Kefu.ArchitectureTests;

public partial class Page_tests
{
    [Fact]
    public void No_page_injects_an_application_service()
        => Repository.Files("modules", "*.razor").Concat(Repository.Files("modules", "*.razor.cs"))
            .Where(path => InjectedApplicationService().IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .ShouldBeEmpty("each call of a page gets a scope and unit of work of its own through Call<TService>");

    [Fact]
    public void No_page_asks_for_the_http_context()
        => Repository.Files("modules", "*.razor").Concat(Repository.Files("modules", "*.razor.cs"))
            .Where(path => File.ReadAllText(path).Contains("IHttpContextAccessor", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .ShouldBeEmpty("a circuit has no request");

    [Fact]
    public void No_page_reaches_for_the_database()
        => Repository.Files("modules", "*.razor").Concat(Repository.Files("modules", "*.razor.cs"))
            .Where(path => DatabaseAccess().IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .ShouldBeEmpty("pages read and write through application services");

    [GeneratedRegex(@"DbContext\b|I\w*Repository\b|IUnitOfWorkManager\b")]
    private static partial Regex DatabaseAccess();

    [GeneratedRegex(@"(@inject\s+|\[Inject\]\s*(public|private|protected|internal)\s+)[\w.]*AppService\b")]
    private static partial Regex InjectedApplicationService();
}
