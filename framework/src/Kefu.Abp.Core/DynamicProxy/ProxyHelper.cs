using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Looks behind proxies.</summary>
public static class ProxyHelper
{
    public static object UnProxy(object obj) => ProxyUtil.GetUnproxiedInstance(obj)!;

    public static Type GetUnProxiedType(object obj) => UnProxy(obj).GetType();
}
