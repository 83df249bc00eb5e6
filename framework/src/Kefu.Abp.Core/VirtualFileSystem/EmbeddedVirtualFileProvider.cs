using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>
/// The embedded resources of an assembly as files. A resource name keeps no slashes: its last two parts are the file name and
/// its extension, the parts before are folders.
/// </summary>
internal sealed class EmbeddedVirtualFileProvider : IFileProvider
{
    private readonly Dictionary<string, IFileInfo> _files = new(StringComparer.OrdinalIgnoreCase);

    public EmbeddedVirtualFileProvider(Assembly assembly, string? baseNamespace, string? baseFolder)
    {
        var prefix = string.IsNullOrEmpty(baseNamespace) ? "" : baseNamespace + ".";
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            var path = VirtualPath.Normalize(PathOf(name[prefix.Length..]));
            var folder = VirtualPath.Normalize(baseFolder);
            if (folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase))
            {
                path = path[(folder.Length == 0 ? 0 : folder.Length + 1)..];
                _files[path] = new EmbeddedFile(assembly, name, path);
            }
        }
    }

    public IFileInfo GetFileInfo(string subpath)
        => _files.GetValueOrDefault(VirtualPath.Normalize(subpath)) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath)
        => new VirtualDirectoryContents(_files.Where(file => VirtualPath.IsDirectlyIn(file.Key, VirtualPath.Normalize(subpath))).Select(file => file.Value).ToList());

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private static string PathOf(string resourceName)
    {
        var parts = resourceName.Split('.');
        return parts.Length < 3 ? resourceName : string.Join('/', parts[..^2]) + "/" + parts[^2] + "." + parts[^1];
    }

    private sealed class EmbeddedFile(Assembly assembly, string resourceName, string path) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified { get; } = File.Exists(assembly.Location) ? File.GetLastWriteTimeUtc(assembly.Location) : DateTimeOffset.UnixEpoch;

        public long Length
        {
            get
            {
                using var stream = CreateReadStream();
                return stream.Length;
            }
        }

        public string Name { get; } = path[(path.LastIndexOf('/') + 1)..];

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => assembly.GetManifestResourceStream(resourceName)!;
    }
}
