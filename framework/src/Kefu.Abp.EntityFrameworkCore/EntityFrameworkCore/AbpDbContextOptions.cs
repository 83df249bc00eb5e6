using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>How contexts reach their databases.</summary>
public class AbpDbContextOptions
{
    private readonly List<Action<AbpDbContextConfigurationContext>> _defaultPreConfigureActions = [];
    private readonly Dictionary<Type, List<Delegate>> _preConfigureActions = [];
    private readonly Dictionary<Type, Delegate> _configureActions = [];
    private Action<AbpDbContextConfigurationContext>? _defaultConfigureAction;

    /// <summary>Before the configuration of every context.</summary>
    public void PreConfigure(Action<AbpDbContextConfigurationContext> action) => _defaultPreConfigureActions.Add(Check.NotNull(action, nameof(action)));

    /// <summary>Before the configuration of one context.</summary>
    public void PreConfigure<TDbContext>(Action<AbpDbContextConfigurationContext<TDbContext>> action) where TDbContext : DbContext
    {
        if (!_preConfigureActions.TryGetValue(typeof(TDbContext), out var actions))
        {
            _preConfigureActions[typeof(TDbContext)] = actions = [];
        }

        actions.Add(Check.NotNull(action, nameof(action)));
    }

    /// <summary>The configuration of contexts that have none of their own; the last one counts.</summary>
    public void Configure(Action<AbpDbContextConfigurationContext> action) => _defaultConfigureAction = Check.NotNull(action, nameof(action));

    /// <summary>The configuration of one context.</summary>
    public void Configure<TDbContext>(Action<AbpDbContextConfigurationContext<TDbContext>> action) where TDbContext : DbContext
        => _configureActions[typeof(TDbContext)] = Check.NotNull(action, nameof(action));

    internal void ApplyTo<TDbContext>(AbpDbContextConfigurationContext<TDbContext> context) where TDbContext : DbContext
    {
        _defaultPreConfigureActions.ForEach(action => action(context));
        foreach (var action in _preConfigureActions.GetValueOrDefault(typeof(TDbContext), []))
        {
            ((Action<AbpDbContextConfigurationContext<TDbContext>>)action)(context);
        }

        if (_configureActions.TryGetValue(typeof(TDbContext), out var configure))
        {
            ((Action<AbpDbContextConfigurationContext<TDbContext>>)configure)(context);
        }
        else if (_defaultConfigureAction is not null)
        {
            _defaultConfigureAction(context);
        }
        else
        {
            throw new AbpException($"No configuration found for {typeof(TDbContext).FullName}: use services.Configure<{nameof(AbpDbContextOptions)}>(...) to choose a database provider.");
        }
    }
}
