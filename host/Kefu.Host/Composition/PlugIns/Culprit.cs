using System.Diagnostics;
using Kefu.Platform.EntityFrameworkCore;
using Volo.Abp;

namespace Kefu.Host.Composition.PlugIns;

/// <summary>Finds the plug-in through which a start has failed.</summary>
internal static class Culprit
{
    /// <returns>Null: no plug-in has to do with it, so that leaving one out would not help.</returns>
    public static CataloguedModule? Of(Exception failure, IEnumerable<CataloguedModule> loaded)
    {
        var plugIns = loaded.Where(module => module.IsPlugIn).ToList();
        return Causes(failure)
            .Select(cause => plugIns.FirstOrDefault(plugIn => IsUpgradeOf(plugIn, cause) || IsStepOf(plugIn, cause) || RanIn(plugIn, cause)))
            .FirstOrDefault(plugIn => plugIn is not null);
    }

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static bool IsUpgradeOf(CataloguedModule plugIn, Exception cause)
        => cause is ModuleUpgradeException upgrade && plugIn.AssemblyNames.Contains(upgrade.Module.GetName().Name!);

    /// <summary>ABP names the module in the message and nowhere else.</summary>
    private static bool IsStepOf(CataloguedModule plugIn, Exception cause)
        => cause is AbpInitializationException && plugIn.Source.GetModules().Any(type => cause.Message.Contains($" {type.FullName}", StringComparison.Ordinal));

    private static bool RanIn(CataloguedModule plugIn, Exception cause)
        => new StackTrace(cause).GetFrames().Any(frame => frame.GetMethod()?.Module.Assembly.GetName().Name is { } name && plugIn.AssemblyNames.Contains(name));
}
