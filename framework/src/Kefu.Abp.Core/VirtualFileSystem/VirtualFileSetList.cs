using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>Files that a module brings along.</summary>
public class VirtualFileSetInfo(IFileProvider fileProvider)
{
    public IFileProvider FileProvider { get; } = Check.NotNull(fileProvider, nameof(fileProvider));
}

/// <summary>The file sets of all modules; a later one hides the files of an earlier one.</summary>
public class VirtualFileSetList : List<VirtualFileSetInfo>
{
    /// <summary>Adds the embedded resources of <typeparamref name="T"/>'s assembly; <paramref name="baseNamespace"/> is cut off their names.</summary>
    public void AddEmbedded<T>(string? baseNamespace = null, string? baseFolder = null) => AddEmbedded(typeof(T).Assembly, baseNamespace, baseFolder);

    private void AddEmbedded(Assembly assembly, string? baseNamespace, string? baseFolder)
        => Add(new VirtualFileSetInfo(new EmbeddedVirtualFileProvider(assembly, baseNamespace, baseFolder)));
}

/// <summary>Options of the virtual file system.</summary>
public class AbpVirtualFileSystemOptions
{
    public VirtualFileSetList FileSets { get; } = [];
}
