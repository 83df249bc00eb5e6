namespace Volo.Abp.Modularity.PlugIns;

/// <summary>Plug-in modules in the assemblies of a folder.</summary>
public class FolderPlugInSource(string folder, SearchOption searchOption = SearchOption.TopDirectoryOnly) : IPlugInSource
{
    private static readonly string[] Extensions = [".dll", ".exe"];

    public string Folder { get; } = Check.NotNull(folder, nameof(folder));

    public SearchOption SearchOption { get; set; } = searchOption;

    /// <summary>Which files are taken; null: all.</summary>
    public Func<string, bool>? Filter { get; set; }

    /// <exception cref="AbpException">A file is no assembly, or one of its types cannot be loaded.</exception>
    public Type[] GetModules() => new FilePlugInSource(Directory.EnumerateFiles(Folder, "*.*", SearchOption)
        .Where(path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        .Where(path => Filter?.Invoke(path) ?? true)
        .Order(StringComparer.Ordinal)
        .ToArray()).GetModules();
}
