namespace Volo.Abp.Modularity.PlugIns;

/// <summary>Short forms to add plug-in sources.</summary>
public static class PlugInSourceListExtensions
{
    public static void AddTypes(this PlugInSourceList list, params Type[] moduleTypes) => list.Add(new TypePlugInSource(moduleTypes));
}
