using System.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Which classes and methods are offered over HTTP.</summary>
internal static class RemoteServices
{
    public static bool IsOffered(Type type)
        => type is { IsPublic: true, IsClass: true, IsAbstract: false, IsGenericType: false }
           && typeof(IRemoteService).IsAssignableFrom(type)
           && !IntegrationServiceAttribute.IsDefinedOrInherited(type)
           && AttributeOf(type)?.IsEnabledFor(type) != false;

    public static bool IsOffered(MethodInfo method) => AttributeOf(method)?.IsEnabledFor(method) != false;

    /// <summary>False: the endpoint exists, but its description does not name it.</summary>
    public static bool IsDescribed(MemberInfo member) => AttributeOf(member)?.IsMetadataEnabled != false;

    private static RemoteServiceAttribute? AttributeOf(MemberInfo member)
        => member.GetCustomAttribute<RemoteServiceAttribute>(true) ?? InterfaceMembersOf(member).Select(other => other.GetCustomAttribute<RemoteServiceAttribute>(true)).FirstOrDefault(found => found is not null);

    private static IEnumerable<MemberInfo> InterfaceMembersOf(MemberInfo member) => member switch
    {
        Type type => type.GetInterfaces(),
        MethodInfo { ReflectedType: { IsInterface: false } type } method => type.GetInterfaces().Select(type.GetInterfaceMap).SelectMany(map => map.InterfaceMethods.Where((_, index) => map.TargetMethods[index] == method)),
        _ => []
    };
}
