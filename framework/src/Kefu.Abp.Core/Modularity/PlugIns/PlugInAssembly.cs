using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace Volo.Abp.Modularity.PlugIns;

/// <summary>
/// Loads assemblies of plug-ins beside those of the application, so that a type that both know is one type. What the application
/// has itself is never loaded a second time; what only the plug-in brings along is found beside it.
/// </summary>
internal static class PlugInAssembly
{
    private static readonly ConcurrentDictionary<string, bool> Folders = new();

    private static readonly HashSet<string> OfApplication = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    static PlugInAssembly() => AssemblyLoadContext.Default.Resolving += FindBesidePlugIn;

    /// <summary>The modules of an assembly; none where the file is a copy of what the application has itself.</summary>
    /// <exception cref="AbpException">The file is no assembly, or one of its types cannot be loaded.</exception>
    public static IEnumerable<Type> ModulesIn(string path)
    {
        try
        {
            return OfApplication.Contains(AssemblyName.GetAssemblyName(path).Name!) ? [] : Load(path).GetTypes().Where(AbpModule.IsAbpModule).ToList();
        }
        catch (ReflectionTypeLoadException exception)
        {
            throw new AbpException($"Types of the plug-in {path} cannot be loaded: {exception.LoaderExceptions.FirstOrDefault()?.Message}", exception);
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            throw new AbpException($"The plug-in {path} cannot be loaded: {exception.Message}", exception);
        }
    }

    private static Assembly Load(string path)
    {
        Folders.TryAdd(Path.GetDirectoryName(path)!, true);
        return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
    }

    private static Assembly? FindBesidePlugIn(AssemblyLoadContext context, AssemblyName name)
        => Folders.Keys.Order(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, name.Name + ".dll"))
            .Where(File.Exists)
            .Select(context.LoadFromAssemblyPath)
            .FirstOrDefault();
}
