using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Puts interceptors round a service. Proxy types are made when a service is first used and kept for the process.</summary>
internal static class ServiceProxyFactory
{
    private static readonly ProxyGenerator Generator = new();

    public static object Create(Type interfaceType, object target, IEnumerable<IAbpInterceptor> interceptors)
        => Generator.CreateInterfaceProxyWithTargetInterface(
            interfaceType,
            target,
            interceptors.Select(interceptor => new AsyncDeterminationInterceptor(new CastleInterceptorAdapter(interceptor))).ToArray<IInterceptor>());
}
