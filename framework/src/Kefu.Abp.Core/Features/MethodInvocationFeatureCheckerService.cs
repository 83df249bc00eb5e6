using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

/// <summary>Default <see cref="IMethodInvocationFeatureCheckerService"/>.</summary>
public class MethodInvocationFeatureCheckerService(IFeatureChecker featureChecker) : IMethodInvocationFeatureCheckerService, ITransientDependency
{
    public async Task CheckAsync(MethodInvocationFeatureCheckerContext context)
    {
        if (context.Method.IsDefined(typeof(DisableFeatureCheckAttribute), true))
        {
            return;
        }

        foreach (var required in RequirementsOf(context.Method))
        {
            await featureChecker.CheckEnabledAsync(required.RequiresAll, required.Features);
        }
    }

    private static IEnumerable<RequiresFeatureAttribute> RequirementsOf(MethodInfo method)
    {
        var ofMethod = method.GetCustomAttributes<RequiresFeatureAttribute>(true);
        return method.IsPublic ? ofMethod.Concat((method.ReflectedType ?? method.DeclaringType)!.GetCustomAttributes<RequiresFeatureAttribute>(true)) : ofMethod;
    }
}
