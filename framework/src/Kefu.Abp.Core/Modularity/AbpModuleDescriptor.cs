using System.Reflection;

namespace Volo.Abp.Modularity;

/// <summary>Default <see cref="IAbpModuleDescriptor"/>.</summary>
public class AbpModuleDescriptor(Type type, IAbpModule instance, bool isLoadedAsPlugIn) : IAbpModuleDescriptor
{
    private readonly List<IAbpModuleDescriptor> _dependencies = [];

    public Type Type { get; } = type;

    public Assembly Assembly => Type.Assembly;

    public IAbpModule Instance { get; } = instance;

    public bool IsLoadedAsPlugIn { get; } = isLoadedAsPlugIn;

    public IReadOnlyList<IAbpModuleDescriptor> Dependencies => _dependencies;

    internal void AddDependency(IAbpModuleDescriptor descriptor)
    {
        if (!_dependencies.Contains(descriptor))
        {
            _dependencies.Add(descriptor);
        }
    }

    public override string ToString() => $"[AbpModuleDescriptor {Type.FullName}]";
}
