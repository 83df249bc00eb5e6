using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Modules;

/// <summary>
/// Which modules know which: who refers to another's contracts works with it where it is on, and without it where it is off.
/// </summary>
public sealed class ModuleRelations(HostModules modules) : ISingletonDependency
{
    private const string Contracts = ".Contracts";

    private readonly ILookup<string, string> _needs = Pairs(modules).ToLookup(pair => pair.Module, pair => pair.Needs);

    /// <summary>The modules that a module works with.</summary>
    public IReadOnlyList<string> NeedsOf(string group) => _needs[group].ToList();

    /// <summary>The modules that work with it.</summary>
    public IReadOnlyList<string> NeededBy(string group) => _needs.Where(needs => needs.Contains(group)).Select(needs => needs.Key).ToList();

    private static IEnumerable<(string Module, string Needs)> Pairs(HostModules modules)
        => from module in modules.All
           from other in modules.All
           where module != other && module.Assemblies.SelectMany(assembly => assembly.GetReferencedAssemblies()).Any(name => IsPartOf(name.Name!, other))
           select (module.Group, other.Group);

    private static bool IsPartOf(string name, HostModule module) => module.Assemblies
        .Select(assembly => assembly.GetName().Name!)
        .Any(known => name == known || name == known + Contracts);
}
