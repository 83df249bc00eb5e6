using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>A loaded module with what it stands on.</summary>
public interface IAbpModuleDescriptor
{
    Type Type { get; }

    Assembly Assembly { get; }

    IAbpModule Instance { get; }

    bool IsLoadedAsPlugIn { get; }

    IReadOnlyList<IAbpModuleDescriptor> Dependencies { get; }
}
