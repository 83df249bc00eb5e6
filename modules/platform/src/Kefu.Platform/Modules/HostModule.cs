using System.Reflection;

namespace Kefu.Platform.Modules;

/// <summary>A module that this host has, loaded or not.</summary>
/// <param name="Group">The group name.</param>
/// <param name="State">What became of it when the host started.</param>
public sealed record HostModule(string Group, ModuleState State)
{
    /// <summary>The version that it was built as; null where that cannot be read.</summary>
    public Version? Version { get; init; }

    /// <summary>True: it comes from the plug-in folder.</summary>
    public bool IsPlugIn { get; init; }

    /// <summary>Why it is left out; null where it is not.</summary>
    public ModuleFault? Fault { get; init; }

    /// <summary>Its assemblies with modules; none where it is not loaded.</summary>
    public IReadOnlyList<Assembly> Assemblies { get; init; } = [];
}
