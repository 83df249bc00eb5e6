using System.Reflection;
using System.Xml.Linq;

namespace Kefu.ArchitectureTests;

/// <summary>The source tree as the tests see it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceProject> Projects { get; } = Directory
        .EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories)
        .Where(path => !IsBuildOutput(path))
        .Select(path => new SourceProject(path))
        .ToList();

    public static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Where(path => !IsBuildOutput(path));

    public static Assembly Load(SourceProject project) => Assembly.Load(new AssemblyName(project.Name));

    private static bool IsBuildOutput(string path)
        => path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
           || path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kefu.Platform.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie below Kefu.Platform.sln.");
        }

        return folder.FullName;
    }
}

/// <summary>A project file with what it refers to.</summary>
internal sealed class SourceProject
{
    public SourceProject(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        RelativePath = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
        var document = XDocument.Load(path);
        References = document.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .ToList();
        IsTest = document.Descendants("IsTestProject").Any() || Name.EndsWith("TestBase", StringComparison.Ordinal);
    }

    public string Name { get; }

    public string RelativePath { get; }

    public IReadOnlyList<string> References { get; }

    public bool IsTest { get; }

    /// <summary>The folder below <c>modules/</c>, or null outside it.</summary>
    public string? ModuleFolder => RelativePath.StartsWith("modules/", StringComparison.Ordinal) ? RelativePath.Split('/')[1] : null;

    public bool IsContracts => Name.EndsWith(".Contracts", StringComparison.Ordinal);

    public bool IsBlazor => Name.EndsWith(".Blazor", StringComparison.Ordinal);

    public override string ToString() => Name;
}
