using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>All files that modules bring along, as one file system with absolute paths.</summary>
public interface IVirtualFileProvider : IFileProvider;
