namespace Volo.Abp.SimpleStateChecking;

/// <summary>Decides whether something that was defined (a permission, a menu item) counts at the moment.</summary>
public interface ISimpleStateChecker<TState> where TState : IHasSimpleStateCheckers<TState>
{
    Task<bool> IsEnabledAsync(SimpleStateCheckerContext<TState> context);
}

/// <summary>Something that may be switched off by its checkers.</summary>
public interface IHasSimpleStateCheckers<TState> where TState : IHasSimpleStateCheckers<TState>
{
    List<ISimpleStateChecker<TState>> StateCheckers { get; }
}

/// <summary>What a checker is given.</summary>
public class SimpleStateCheckerContext<TState>(IServiceProvider serviceProvider, TState state) where TState : IHasSimpleStateCheckers<TState>
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public TState State { get; } = state;
}

/// <summary>Asks the checkers of a state: enabled where all of them say so.</summary>
public interface ISimpleStateCheckerManager<TState> where TState : IHasSimpleStateCheckers<TState>
{
    Task<bool> IsEnabledAsync(TState state);
}
