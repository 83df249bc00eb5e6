using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>The files of a virtual folder.</summary>
internal sealed class VirtualDirectoryContents(IReadOnlyCollection<IFileInfo> files) : IDirectoryContents
{
    public bool Exists => files.Count > 0;

    public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
