namespace Volo.Abp.Modularity.PlugIns;

/// <summary>Where modules come from that the start-up module does not name.</summary>
public interface IPlugInSource
{
    Type[] GetModules();
}
