using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization;

/// <summary>Default <see cref="IMethodInvocationAuthorizationService"/>: what the class and the method ask for must all be met.</summary>
public class MethodInvocationAuthorizationService(IAuthorizationPolicyProvider policyProvider, IAbpAuthorizationService authorizationService)
    : IMethodInvocationAuthorizationService, ITransientDependency
{
    public async Task CheckAsync(MethodInvocationAuthorizationContext context)
    {
        if (context.Method.GetCustomAttributes(true).OfType<IAllowAnonymous>().Any())
        {
            return;
        }

        if (await AuthorizationPolicy.CombineAsync(policyProvider, AuthorizationDataOf(context.Method)) is { } policy)
        {
            await authorizationService.CheckAsync(policy);
        }
    }

    private static IEnumerable<IAuthorizeData> AuthorizationDataOf(MethodInfo method)
    {
        var ofMethod = method.GetCustomAttributes(true).OfType<IAuthorizeData>();
        return method.IsPublic ? ofMethod.Concat((method.ReflectedType ?? method.DeclaringType)!.GetCustomAttributes(true).OfType<IAuthorizeData>()) : ofMethod;
    }
}
