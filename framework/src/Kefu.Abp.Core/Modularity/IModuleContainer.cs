namespace Volo.Abp.Modularity;

/// <summary>The modules of an application, dependencies first.</summary>
public interface IModuleContainer
{
    IReadOnlyList<IAbpModuleDescriptor> Modules { get; }
}
