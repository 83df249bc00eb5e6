using Kefu.Complaints;
using Kefu.Complaints.Blazor;
using Kefu.CustomerArchives;
using Kefu.CustomerArchives.Blazor;
using Volo.Abp.Modularity.PlugIns;

namespace Kefu.Host.Composition;

/// <summary>The business modules that this host may load: those that it is built with, and plug-ins.</summary>
internal sealed class ModuleCatalogue(IReadOnlyList<CataloguedModule> modules)
{
    /// <summary>The modules that this host is built with.</summary>
    public static ModuleCatalogue OfThisHost { get; } = new(
    [
        BuiltIn("CustomerArchives", typeof(KefuCustomerArchivesModule), typeof(KefuCustomerArchivesBlazorModule)),
        BuiltIn("Complaints", typeof(KefuComplaintsModule), typeof(KefuComplaintsBlazorModule)),
    ]);

    public IReadOnlyList<CataloguedModule> Modules { get; } = modules;

    public IEnumerable<string> Groups => Modules.Select(module => module.Group).Distinct();

    public ModuleCatalogue With(IEnumerable<CataloguedModule> plugIns) => new([.. Modules, .. plugIns]);

    /// <summary>The modules that the setting <c>Modules</c> asks for.</summary>
    /// <param name="setting">Group names separated by commas. Null: all modules. Empty: none.</param>
    /// <exception cref="UnknownModuleException">A name is not in the catalogue.</exception>
    public IReadOnlyList<CataloguedModule> Select(string? setting)
    {
        if (setting is null)
        {
            return Modules;
        }

        return setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(ModulesOf)
            .ToList();
    }

    private static CataloguedModule BuiltIn(string group, params Type[] types) => new(group, new TypePlugInSource(types))
    {
        Version = types[0].Assembly.GetName().Version,
        AssemblyNames = types.Select(type => type.Assembly.GetName().Name!).ToList(),
    };

    private List<CataloguedModule> ModulesOf(string group)
    {
        var found = Modules.Where(module => string.Equals(module.Group, group, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count > 0 ? found : throw new UnknownModuleException(group, Groups);
    }
}
