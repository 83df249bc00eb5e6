namespace Volo.Abp.Modularity.PlugIns;

/// <summary>Plug-in modules in the assemblies of given files.</summary>
public class FilePlugInSource(params string[]? filePaths) : IPlugInSource
{
    public string[] FilePaths { get; } = filePaths ?? [];

    /// <exception cref="AbpException">A file is no assembly, or one of its types cannot be loaded.</exception>
    public Type[] GetModules() => FilePaths.SelectMany(path => PlugInAssembly.ModulesIn(Path.GetFullPath(path))).Distinct().ToArray();
}
