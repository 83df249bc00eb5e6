using System.Reflection;
using Kefu.Platform.Modules;
using Volo.Abp.Modularity.PlugIns;

namespace Kefu.Host.Composition.PlugIns;

/// <summary>
/// The modules of the plug-in folder, which the setting <c>App:PluginsPath</c> names: one folder each. What cannot be used is told apart
/// before anything of it is loaded.
/// </summary>
internal sealed class PlugInFolder
{
    private readonly HostAssemblies _host = new();
    private readonly IReadOnlyList<CataloguedModule> _builtIn;
    private readonly List<PlugIn> _plugIns;

    private PlugInFolder(string path, IReadOnlyList<CataloguedModule> builtIn)
    {
        _builtIn = builtIn;
        var found = Directory.GetDirectories(path).Order(StringComparer.Ordinal).Select(folder => PlugIn.Read(folder, _host)).ToList();
        _plugIns = found.Select(plugIn => plugIn.WithoutPartsOf(found)).ToList();
    }

    /// <param name="configuration">Where the setting is looked up; without it the folder is <c>plugins</c> beside the program.</param>
    /// <param name="builtIn">The modules that the host is built with.</param>
    public static IEnumerable<CataloguedModule> Read(IConfiguration configuration, IReadOnlyList<CataloguedModule> builtIn)
    {
        var path = Path.GetFullPath(configuration["App:PluginsPath"] ?? "plugins", AppContext.BaseDirectory);
        return Directory.Exists(path) ? new PlugInFolder(path, builtIn).Modules : [];
    }

    /// <summary>What others stand on comes first, so that it is loaded from its own folder.</summary>
    private List<CataloguedModule> Modules
    {
        get
        {
            var modules = _plugIns.Select(Describe).ToList();
            return modules.SortByDependencies(module => modules.Where(other => module.Needs.Contains(other.Group)));
        }
    }

    private CataloguedModule Describe(PlugIn plugIn) => new(plugIn.Group, new FilePlugInSource([.. plugIn.ModuleFiles.Select(file => file.Path)]))
    {
        IsPlugIn = true,
        Version = plugIn.Main?.Version,
        AssemblyNames = plugIn.Files.Select(file => file.Name).ToList(),
        Needs = NeedsOf(plugIn),
        Fault = FaultOf(plugIn),
    };

    private List<string> NeedsOf(PlugIn plugIn) => plugIn.Files
        .SelectMany(file => file.References)
        .Select(reference => reference.Name!)
        .Where(name => PlugIn.IsModule(name) && !plugIn.Has(name))
        .Select(OwnerOf)
        .OfType<string>()
        .Distinct()
        .ToList();

    private string? OwnerOf(string assemblyName)
        => _builtIn.FirstOrDefault(module => module.AssemblyNames.Contains(assemblyName))?.Group
           ?? _plugIns.FirstOrDefault(plugIn => plugIn.Has(assemblyName))?.Group;

    private ModuleFault? FaultOf(PlugIn plugIn)
    {
        if (_builtIn.Any(module => string.Equals(module.Group, plugIn.Group, StringComparison.OrdinalIgnoreCase)))
        {
            return new ModuleFault(ModuleFaultCode.NameTaken, plugIn.Group);
        }

        return plugIn.Main is null
            ? new ModuleFault(ModuleFaultCode.NoMainAssembly, plugIn.Group)
            : plugIn.Files.SelectMany(file => file.References).Select(reference => FaultOf(plugIn, reference)).FirstOrDefault(fault => fault is not null);
    }

    private ModuleFault? FaultOf(PlugIn plugIn, AssemblyName reference)
    {
        var name = reference.Name!;
        if (!_host.Has(name))
        {
            return plugIn.Has(name) || _plugIns.Any(other => other.Has(name)) ? null : new ModuleFault(ModuleFaultCode.AssemblyMissing, name);
        }

        var (wanted, present) = (reference.Version!, _host.VersionOf(name));
        if (_host.IsOfProduct(name) && (wanted.Major, wanted.Minor) != (present.Major, present.Minor))
        {
            return new ModuleFault(ModuleFaultCode.BuiltForAnotherVersion, wanted.ToString(2), present.ToString(2));
        }

        return wanted > present ? new ModuleFault(ModuleFaultCode.AssemblyTooOld, name, wanted.ToString(), present.ToString()) : null;
    }
}
