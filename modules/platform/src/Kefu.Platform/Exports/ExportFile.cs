using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Exports;

/// <summary>Gives exports a place on the disk while they are written and sent.</summary>
internal sealed class ExportFile(IConfiguration configuration) : ISingletonDependency
{
    private const int BufferBytes = 81920;

    /// <summary>A file that has no name any more once it is open: whatever happens, nothing of it stays.</summary>
    public FileStream Open()
    {
        var folder = Directory.CreateDirectory(Path.Combine(DataFolder.Of(configuration), "exports"));
        var path = Path.Combine(folder.FullName, Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, BufferBytes, FileOptions.Asynchronous);
        File.Delete(path);
        return file;
    }
}
