using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity.PlugIns;

namespace Volo.Abp.Modularity;

/// <summary>Finds the modules that a start-up module and the plug-in sources need, and puts dependencies first.</summary>
internal sealed class ModuleLoader
{
    public IReadOnlyList<IAbpModuleDescriptor> LoadModules(IServiceCollection services, Type startupModuleType, PlugInSourceList plugInSources)
    {
        var startupTypes = FindWithDependencies([startupModuleType]);
        var plugInTypes = FindWithDependencies(plugInSources.GetAllModules()).Except(startupTypes).ToList();
        var descriptors = startupTypes.Select(type => Describe(services, type, isPlugIn: false))
            .Concat(plugInTypes.Select(type => Describe(services, type, isPlugIn: true)))
            .ToList();

        foreach (var descriptor in descriptors)
        {
            foreach (var dependency in DependedTypesOf(descriptor.Type))
            {
                descriptor.AddDependency(descriptors.First(other => other.Type == dependency));
            }
        }

        var sorted = descriptors.SortByDependencies<AbpModuleDescriptor>(descriptor => descriptor.Dependencies.Cast<AbpModuleDescriptor>());
        // The start-up module is initialised last, after plug-ins it knows nothing of.
        var startup = sorted.First(descriptor => descriptor.Type == startupModuleType);
        sorted.Remove(startup);
        sorted.Add(startup);
        return sorted;
    }

    private static List<Type> FindWithDependencies(IEnumerable<Type> roots)
    {
        var found = new List<Type>();
        foreach (var root in roots)
        {
            Add(root, found);
        }

        return found;
    }

    private static void Add(Type moduleType, List<Type> found)
    {
        AbpModule.CheckAbpModuleType(moduleType);
        if (found.Contains(moduleType))
        {
            return;
        }

        found.Add(moduleType);
        foreach (var dependency in DependedTypesOf(moduleType))
        {
            Add(dependency, found);
        }
    }

    private static IEnumerable<Type> DependedTypesOf(Type moduleType)
    {
        Type[][] named;
        try
        {
            named = moduleType.GetCustomAttributes(inherit: false).OfType<IDependedTypesProvider>().Select(provider => provider.GetDependedTypes()).ToArray();
        }
        catch (FileNotFoundException exception)
        {
            throw new AbpException($"{moduleType.FullName} depends on a module whose assembly is missing: {exception.FileName}", exception);
        }

        return named.SelectMany(types => types).Distinct();
    }

    private static AbpModuleDescriptor Describe(IServiceCollection services, Type moduleType, bool isPlugIn)
    {
        var module = (IAbpModule)Activator.CreateInstance(moduleType)!;
        services.AddSingleton(moduleType, module);
        return new AbpModuleDescriptor(moduleType, module, isPlugIn);
    }
}
