namespace Volo.Abp.Modularity.PlugIns;

/// <summary>The plug-in sources of an application.</summary>
public class PlugInSourceList : List<IPlugInSource>
{
    internal IEnumerable<Type> GetAllModules() => this.SelectMany(source => source.GetModules()).Distinct();
}
