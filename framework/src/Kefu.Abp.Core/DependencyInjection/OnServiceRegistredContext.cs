using Volo.Abp.Collections;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.DependencyInjection;

/// <summary>Default <see cref="IOnServiceRegistredContext"/>.</summary>
public class OnServiceRegistredContext(Type implementationType) : IOnServiceRegistredContext
{
    public ITypeList<IAbpInterceptor> Interceptors { get; } = new TypeList<IAbpInterceptor>();

    public Type ImplementationType { get; } = implementationType;
}
