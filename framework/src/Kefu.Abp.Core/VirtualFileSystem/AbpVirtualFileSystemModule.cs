using Volo.Abp.Modularity;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>Files inside assemblies.</summary>
public class AbpVirtualFileSystemModule : AbpModule;
