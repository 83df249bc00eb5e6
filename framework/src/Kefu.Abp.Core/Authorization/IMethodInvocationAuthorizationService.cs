using System.Reflection;

namespace Volo.Abp.Authorization;

/// <summary>Checks what the attributes of a method and its class ask for.</summary>
public interface IMethodInvocationAuthorizationService
{
    /// <exception cref="AbpAuthorizationException">Not granted.</exception>
    Task CheckAsync(MethodInvocationAuthorizationContext context);
}

/// <summary>The method that is called.</summary>
public class MethodInvocationAuthorizationContext(MethodInfo method)
{
    public MethodInfo Method { get; } = method;
}
