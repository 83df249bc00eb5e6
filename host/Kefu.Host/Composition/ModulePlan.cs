using Kefu.Platform.Modules;

namespace Kefu.Host.Composition;

/// <summary>Which modules a start is tried with, and why others are left out.</summary>
internal sealed class ModulePlan
{
    private readonly ModuleCatalogue _catalogue;
    private readonly Dictionary<CataloguedModule, ModuleFault> _faults = [];
    private readonly List<CataloguedModule> _named;

    /// <param name="catalogue">What there is.</param>
    /// <param name="setting">The setting <c>Modules</c>.</param>
    /// <exception cref="UnknownModuleException">The setting names a module that is not in the catalogue.</exception>
    public ModulePlan(ModuleCatalogue catalogue, string? setting)
    {
        _catalogue = catalogue;
        _named = catalogue.Select(setting).ToList();
        foreach (var module in _named.Where(module => module.Fault is not null))
        {
            _faults[module] = module.Fault!;
        }

        LeaveOutWhatNeedsOthers();
    }

    /// <summary>The modules to load.</summary>
    public IReadOnlyList<CataloguedModule> Loaded => _named.Where(module => !_faults.ContainsKey(module)).ToList();

    /// <summary>The modules that are named and cannot be used.</summary>
    public IReadOnlyDictionary<CataloguedModule, ModuleFault> Faults => _faults;

    /// <summary>Leaves out a module that has failed, and what stands on it.</summary>
    public void LeaveOut(CataloguedModule module, Exception failure)
    {
        _faults[module] = new ModuleFault(ModuleFaultCode.Failed, failure.InnermostMessage());
        LeaveOutWhatNeedsOthers();
    }

    /// <summary>What platform and its page are told.</summary>
    public HostModules ToHostModules() => new(_catalogue.Modules.Select(Describe).ToList());

    private void LeaveOutWhatNeedsOthers()
    {
        while (Loaded.Select(module => (Module: module, Missing: MissingNeed(module))).FirstOrDefault(pair => pair.Missing is not null) is { Missing: { } missing } found)
        {
            _faults[found.Module] = new ModuleFault(ModuleFaultCode.NeedsModule, missing);
        }
    }

    private string? MissingNeed(CataloguedModule module) => module.Needs.FirstOrDefault(need => Loaded.All(other => other.Group != need));

    private HostModule Describe(CataloguedModule module)
    {
        var fault = _faults.GetValueOrDefault(module);
        var state = fault is not null ? ModuleState.LeftOut : _named.Contains(module) ? ModuleState.Loaded : ModuleState.NotNamed;
        return new HostModule(module.Group, state)
        {
            Version = module.Version,
            IsPlugIn = module.IsPlugIn,
            Fault = fault,
            Assemblies = state == ModuleState.Loaded ? module.Source.GetModules().Select(type => type.Assembly).Distinct().ToList() : [],
        };
    }
}
