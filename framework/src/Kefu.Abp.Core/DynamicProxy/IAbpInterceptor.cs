namespace Volo.Abp.DynamicProxy;

/// <summary>Stands round the calls of a service.</summary>
public interface IAbpInterceptor
{
    Task InterceptAsync(IAbpMethodInvocation invocation);
}

/// <summary>Base of interceptors.</summary>
public abstract class AbpInterceptor : IAbpInterceptor
{
    public abstract Task InterceptAsync(IAbpMethodInvocation invocation);
}
