using System.Reflection;

namespace Volo.Abp.Features;

/// <summary>Checks the features that a method and its class require.</summary>
public interface IMethodInvocationFeatureCheckerService
{
    Task CheckAsync(MethodInvocationFeatureCheckerContext context);
}

/// <summary>The method that is called.</summary>
public class MethodInvocationFeatureCheckerContext(MethodInfo method)
{
    public MethodInfo Method { get; } = method;
}
