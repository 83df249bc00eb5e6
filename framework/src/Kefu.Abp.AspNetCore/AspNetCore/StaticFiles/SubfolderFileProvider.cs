using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Volo.Abp.AspNetCore.StaticFiles;

/// <summary>One folder of a file system as a file system of its own.</summary>
internal sealed class SubfolderFileProvider(IFileProvider files, string folder) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) => files.GetFileInfo(In(subpath));

    public IDirectoryContents GetDirectoryContents(string subpath) => files.GetDirectoryContents(In(subpath));

    public IChangeToken Watch(string filter) => files.Watch(In(filter));

    private string In(string subpath) => folder + "/" + subpath.TrimStart('/');
}
