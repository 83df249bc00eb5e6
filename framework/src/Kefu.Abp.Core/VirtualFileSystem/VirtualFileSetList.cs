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
    private const string Manifest = "Microsoft.Extensions.FileProviders.Embedded.Manifest.xml";

    /// <summary>
    /// Adds the embedded resources of <typeparamref name="T"/>'s assembly; <paramref name="baseNamespace"/> is cut off their names. An
    /// assembly that was built with <c>GenerateEmbeddedFilesManifest</c> knows the paths of its files: names are not guessed there.
    /// </summary>
    public void AddEmbedded<T>(string? baseNamespace = null, string? baseFolder = null) => AddEmbedded(typeof(T).Assembly, baseNamespace, baseFolder);

    private void AddEmbedded(Assembly assembly, string? baseNamespace, string? baseFolder)
        => Add(new VirtualFileSetInfo(assembly.GetManifestResourceInfo(Manifest) is null
            ? new EmbeddedVirtualFileProvider(assembly, baseNamespace, baseFolder)
            : new ManifestEmbeddedFileProvider(assembly, baseFolder ?? "/")));
}

/// <summary>Options of the virtual file system.</summary>
public class AbpVirtualFileSystemOptions
{
    public VirtualFileSetList FileSets { get; } = [];
}
