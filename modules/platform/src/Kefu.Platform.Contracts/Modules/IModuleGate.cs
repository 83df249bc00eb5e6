using System.Reflection;

namespace Kefu.Platform.Modules;

/// <summary>
/// Says whether a module is used where one works now. Off means gated, not unloaded: its routes, pages, menu items and permissions are
/// shut at that site, its jobs and the events for it wait.
/// </summary>
public interface IModuleGate
{
    /// <summary>The business module that an assembly is of; null for platform, framework and libraries, which nothing gates.</summary>
    string? GroupOf(Assembly assembly);

    /// <summary>At the current site; where none is current, at any site.</summary>
    Task<bool> IsOpenAsync(string group);
}
