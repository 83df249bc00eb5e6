using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Features;

/// <summary>Enabled while features are on.</summary>
public class RequireFeaturesSimpleStateChecker<TState>(bool requiresAll, params string[] featureNames) : ISimpleStateChecker<TState>
    where TState : IHasSimpleStateCheckers<TState>
{
    public Task<bool> IsEnabledAsync(SimpleStateCheckerContext<TState> context)
        => context.ServiceProvider.GetRequiredService<IFeatureChecker>().IsEnabledAsync(requiresAll, featureNames);
}

/// <summary>Ties what was defined (a permission, a menu item) to features.</summary>
public static class FeatureSimpleStateCheckerExtensions
{
    public static TState RequireFeatures<TState>(this TState state, params string[] features) where TState : IHasSimpleStateCheckers<TState>
        => state.RequireFeatures(requiresAll: true, features);

    public static TState RequireFeatures<TState>(this TState state, bool requiresAll, params string[] features) where TState : IHasSimpleStateCheckers<TState>
    {
        state.StateCheckers.Add(new RequireFeaturesSimpleStateChecker<TState>(requiresAll, features));
        return state;
    }
}
