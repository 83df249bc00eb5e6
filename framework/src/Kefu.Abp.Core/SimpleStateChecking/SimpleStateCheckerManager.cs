namespace Volo.Abp.SimpleStateChecking;

/// <summary>Default <see cref="ISimpleStateCheckerManager{TState}"/>.</summary>
public class SimpleStateCheckerManager<TState>(IServiceProvider serviceProvider) : ISimpleStateCheckerManager<TState>
    where TState : IHasSimpleStateCheckers<TState>
{
    public virtual async Task<bool> IsEnabledAsync(TState state)
    {
        if (state.StateCheckers.Count == 0)
        {
            return true;
        }

        var context = new SimpleStateCheckerContext<TState>(serviceProvider, state);
        foreach (var checker in state.StateCheckers)
        {
            if (!await checker.IsEnabledAsync(context))
            {
                return false;
            }
        }

        return true;
    }
}
