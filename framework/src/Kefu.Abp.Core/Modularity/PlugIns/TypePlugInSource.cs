namespace Volo.Abp.Modularity.PlugIns;

/// <summary>Plug-in modules given by their types.</summary>
public class TypePlugInSource(params Type[]? moduleTypes) : IPlugInSource
{
    public Type[] GetModules() => moduleTypes ?? Type.EmptyTypes;
}
