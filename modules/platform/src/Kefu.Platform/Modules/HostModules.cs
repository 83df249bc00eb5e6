using System.Reflection;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Modules;

/// <summary>The modules that stand on platform. The host says what it was composed of; elsewhere it is what is loaded.</summary>
public sealed class HostModules(IReadOnlyList<HostModule> all)
{
    private const string Pages = ".Blazor";

    private readonly Dictionary<Assembly, string> _groups = all
        .SelectMany(module => module.Assemblies, (module, assembly) => (assembly, module.Group))
        .ToDictionary(pair => pair.assembly, pair => pair.Group);

    private readonly Dictionary<string, string> _groupsByName = all
        .SelectMany(module => module.Assemblies, (module, assembly) => (Name: assembly.GetName().Name!, module.Group))
        .ToDictionary(pair => pair.Name, pair => pair.Group);

    public IReadOnlyList<HostModule> All { get; } = all;

    /// <summary>The loaded module that an assembly is of; null for platform, framework and libraries.</summary>
    public string? GroupOf(Assembly assembly) => _groups.GetValueOrDefault(assembly);

    /// <summary>The same, by the name of the assembly.</summary>
    public string? GroupOf(string assemblyName) => _groupsByName.GetValueOrDefault(assemblyName);

    /// <summary>What the name of an assembly says: <c>Kefu.CustomerArchives.Blazor</c> is of the group CustomerArchives.</summary>
    public static string GroupNameOf(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        name = name.EndsWith(Pages, StringComparison.Ordinal) ? name[..^Pages.Length] : name;
        return name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>The modules that an application has loaded, itself left aside.</summary>
    internal static HostModules Of(IAbpApplication application)
        => new(application.Modules
            .Where(module => module.Type != application.StartupModuleType && module.Dependencies.Any(IsPlatform))
            .GroupBy(module => GroupNameOf(module.Assembly))
            .Select(group => new HostModule(group.Key, ModuleState.Loaded) { Assemblies = group.Select(module => module.Assembly).Distinct().ToList() })
            .ToList());

    private static bool IsPlatform(IAbpModuleDescriptor module) => GroupNameOf(module.Assembly) == PlatformPermissions.Group;
}
