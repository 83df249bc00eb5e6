using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Features;

/// <summary>Checks required features before a call.</summary>
public class FeatureInterceptor(IMethodInvocationFeatureCheckerService checker) : AbpInterceptor, ITransientDependency
{
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        await checker.CheckAsync(new MethodInvocationFeatureCheckerContext(invocation.Method));
        await invocation.ProceedAsync();
    }

    internal static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (context.ImplementationType.IsDefined(typeof(RequiresFeatureAttribute), true)
            || context.ImplementationType.GetMethods(BindingFlags.Instance | BindingFlags.Public).Any(method => method.IsDefined(typeof(RequiresFeatureAttribute), true)))
        {
            context.Interceptors.TryAdd<FeatureInterceptor>();
        }
    }
}
