using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

/// <summary>Default <see cref="IMethodInvocationFeatureCheckerService"/>.</summary>
public class MethodInvocationFeatureCheckerService(IFeatureChecker featureChecker) : IMethodInvocationFeatureCheckerService, ITransientDependency
{
    // Every call of every service comes by here, and methods stay as they are written.
    private static readonly ConcurrentDictionary<MethodInfo, RequiresFeatureAttribute[]> Requirements = new();

    public async Task CheckAsync(MethodInvocationFeatureCheckerContext context)
    {
        foreach (var required in Requirements.GetOrAdd(context.Method, RequirementsOf))
        {
            await featureChecker.CheckEnabledAsync(required.RequiresAll, required.Features);
        }
    }

    private static RequiresFeatureAttribute[] RequirementsOf(MethodInfo method)
    {
        if (method.IsDefined(typeof(DisableFeatureCheckAttribute), true))
        {
            return [];
        }

        var ofMethod = method.GetCustomAttributes<RequiresFeatureAttribute>(true);
        return method.IsPublic
            ? [.. ofMethod, .. (method.ReflectedType ?? method.DeclaringType)!.GetCustomAttributes<RequiresFeatureAttribute>(true)]
            : [.. ofMethod];
    }
}
