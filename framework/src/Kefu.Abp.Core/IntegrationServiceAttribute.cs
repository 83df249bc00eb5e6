namespace Volo.Abp;

/// <summary>Marks a service that other modules ask in process; it is not offered over HTTP unless the host says so.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public class IntegrationServiceAttribute : Attribute
{
    public static bool IsDefinedOrInherited(Type type)
        => type.IsDefined(typeof(IntegrationServiceAttribute), true)
           || type.GetInterfaces().Any(@interface => @interface.IsDefined(typeof(IntegrationServiceAttribute), true));
}
