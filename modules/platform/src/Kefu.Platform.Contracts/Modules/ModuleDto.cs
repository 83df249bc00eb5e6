namespace Kefu.Platform.Modules;

/// <summary>A module that this host has, loaded or not.</summary>
public sealed class ModuleDto
{
    /// <summary>The group name, as the setting <c>Modules</c> has it.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people call it; the group name where it is not loaded.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The version that it was built as; empty where that cannot be read.</summary>
    public string? Version { get; set; }

    /// <summary>True: it comes from the plug-in folder. False: the host was built with it.</summary>
    public bool IsPlugIn { get; set; }

    public ModuleState State { get; set; }

    /// <summary>True: the current site uses it. Null: it cannot be switched, because it is not loaded or no site is chosen.</summary>
    public bool? IsEnabled { get; set; }

    /// <summary>Names of the modules that it works with. It works without them too, with less.</summary>
    public IReadOnlyList<string> Needs { get; set; } = [];

    /// <summary>Names of the modules that work with it.</summary>
    public IReadOnlyList<string> NeededBy { get; set; } = [];

    /// <summary>Why it is left out; null where it is not.</summary>
    public ModuleFaultCode? Fault { get; set; }

    /// <summary>What <see cref="Fault"/> is about: names and versions, or the message of what failed.</summary>
    public IReadOnlyList<string> FaultDetails { get; set; } = [];

    /// <summary>The state of its tables; empty where it is not loaded or has none.</summary>
    public IReadOnlyList<ModuleTablesDto> Tables { get; set; } = [];
}
