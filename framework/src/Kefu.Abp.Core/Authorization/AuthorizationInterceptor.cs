using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Authorization;

/// <summary>Checks authorisation before a call.</summary>
public class AuthorizationInterceptor(IMethodInvocationAuthorizationService authorizationService) : AbpInterceptor, ITransientDependency
{
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        await authorizationService.CheckAsync(new MethodInvocationAuthorizationContext(invocation.Method));
        await invocation.ProceedAsync();
    }

    internal static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (AsksForAuthorization(context.ImplementationType)
            || context.ImplementationType.GetMethods(BindingFlags.Instance | BindingFlags.Public).Any(AsksForAuthorization))
        {
            context.Interceptors.TryAdd<AuthorizationInterceptor>();
        }
    }

    private static bool AsksForAuthorization(MemberInfo member) => member.IsDefined(typeof(AuthorizeAttribute), true);
}
