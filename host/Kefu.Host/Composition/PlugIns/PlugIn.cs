namespace Kefu.Host.Composition.PlugIns;

/// <summary>A folder below the plug-in folder. It is called as the module's group is.</summary>
/// <param name="Group">The name of the folder.</param>
/// <param name="Files">The assemblies in it, without copies of what the host or another plug-in is.</param>
internal sealed record PlugIn(string Group, IReadOnlyList<AssemblyFile> Files)
{
    private const string Contracts = ".Contracts", Pages = ".Blazor";

    /// <summary>The assembly that is called as the folder is, whatever stands before: <c>Kefu.Sample</c> in <c>Sample</c>.</summary>
    public AssemblyFile? Main => Files.FirstOrDefault(file => file.Name.EndsWith("." + Group, StringComparison.Ordinal));

    /// <summary>Those that hold module classes.</summary>
    public IEnumerable<AssemblyFile> ModuleFiles => Files.Where(file => file == Main || file.Name == Main?.Name + Pages);

    public bool Has(string assemblyName) => Files.Any(file => file.Name == assemblyName);

    /// <summary>True: who refers to it needs the module itself. Contracts are there even where the module is not loaded.</summary>
    public static bool IsModule(string assemblyName) => !assemblyName.EndsWith(Contracts, StringComparison.Ordinal);

    /// <summary>True: the assembly is a part of this plug-in, wherever a copy of it lies.</summary>
    public bool Owns(string assemblyName)
        => Main is { } main && (assemblyName == main.Name || assemblyName == main.Name + Pages || assemblyName == main.Name + Contracts);

    public PlugIn WithoutPartsOf(IReadOnlyCollection<PlugIn> others)
        => this with { Files = Files.Where(file => Owns(file.Name) || !others.Any(other => other.Owns(file.Name))).ToList() };

    public static PlugIn Read(string folder, HostAssemblies host) => new(
        Path.GetFileName(folder),
        Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(AssemblyFile.Read).OfType<AssemblyFile>().Where(file => !host.Has(file.Name)).ToList());
}
