using System.Reflection;

namespace Kefu.Host.Composition.PlugIns;

/// <summary>The assemblies that the host has itself: the runtime's, those of libraries, those of the product.</summary>
internal sealed class HostAssemblies
{
    private const string Product = "Kefu.";

    private readonly Dictionary<string, string> _paths = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(paths => paths.Key, paths => paths.First(), StringComparer.OrdinalIgnoreCase);

    public bool Has(string name) => _paths.ContainsKey(name);

    public Version VersionOf(string name) => AssemblyName.GetAssemblyName(_paths[name]).Version!;

    /// <summary>True: the host's version of the product counts for it.</summary>
    public bool IsOfProduct(string name) => Has(name) && name.StartsWith(Product, StringComparison.Ordinal);
}
