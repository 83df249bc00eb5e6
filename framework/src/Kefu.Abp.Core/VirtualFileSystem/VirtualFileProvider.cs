using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>Default <see cref="IVirtualFileProvider"/> over the file sets of the options.</summary>
public class VirtualFileProvider(IOptions<AbpVirtualFileSystemOptions> options) : IVirtualFileProvider, ISingletonDependency
{
    private readonly IFileProvider[] _providers = options.Value.FileSets.Select(set => set.FileProvider).Reverse().ToArray();

    public IFileInfo GetFileInfo(string subpath)
        => _providers.Select(provider => provider.GetFileInfo(subpath)).FirstOrDefault(file => file.Exists) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath)
        => new VirtualDirectoryContents(_providers.SelectMany(provider => provider.GetDirectoryContents(subpath)).DistinctBy(file => file.Name).ToList());

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
