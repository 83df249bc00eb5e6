using Kefu.Platform.Modules;
using Volo.Abp.Modularity.PlugIns;

namespace Kefu.Host.Composition;

/// <summary>A business module that this host may load.</summary>
/// <param name="Group">The group name under which configuration enables it.</param>
/// <param name="Source">Where its module classes come from.</param>
internal sealed record CataloguedModule(string Group, IPlugInSource Source)
{
    public bool IsPlugIn { get; init; }

    public Version? Version { get; init; }

    /// <summary>Names of the assemblies that it brings along.</summary>
    public IReadOnlyList<string> AssemblyNames { get; init; } = [];

    /// <summary>Groups of the modules without which it cannot be.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Why it cannot be used, where that is plain before it is loaded.</summary>
    public ModuleFault? Fault { get; init; }
}
