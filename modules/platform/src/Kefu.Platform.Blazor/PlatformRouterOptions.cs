using System.Reflection;

namespace Kefu.Platform.Blazor;

/// <summary>Where the router looks for pages beside the shell's own. Each module adds the assembly of its pages.</summary>
public sealed class PlatformRouterOptions
{
    /// <summary>Assemblies of the loaded modules that hold pages.</summary>
    public IList<Assembly> AdditionalAssemblies { get; } = [];
}
