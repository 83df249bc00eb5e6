using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Lets MVC look for controllers in the assemblies of the loaded modules.</summary>
internal static class ModuleApplicationParts
{
    /// <summary>Without this, MVC would also find the controllers of referenced modules that are not enabled.</summary>
    public static void ApplyModules(this ApplicationPartManager manager, IModuleContainer modules)
    {
        var enabled = modules.Modules.Select(module => module.Assembly).ToHashSet();
        foreach (var part in manager.ApplicationParts.OfType<AssemblyPart>().Where(part => IsModule(part.Assembly) && !enabled.Contains(part.Assembly)).ToList())
        {
            manager.ApplicationParts.Remove(part);
        }

        foreach (var assembly in enabled.Except(manager.ApplicationParts.OfType<AssemblyPart>().Select(part => part.Assembly)))
        {
            manager.ApplicationParts.Add(new AssemblyPart(assembly));
        }
    }

    private static bool IsModule(Assembly assembly) => assembly.GetExportedTypes().Any(AbpModule.IsAbpModule);
}
