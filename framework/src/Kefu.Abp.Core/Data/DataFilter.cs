using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <summary>Default <see cref="IDataFilter"/>.</summary>
public class DataFilter(IServiceProvider serviceProvider) : IDataFilter, ISingletonDependency
{
    public IDisposable Enable<TFilter>() where TFilter : class => Filter<TFilter>().Enable();

    public IDisposable Disable<TFilter>() where TFilter : class => Filter<TFilter>().Disable();

    public bool IsEnabled<TFilter>() where TFilter : class => Filter<TFilter>().IsEnabled;

    private IDataFilter<TFilter> Filter<TFilter>() where TFilter : class => serviceProvider.GetRequiredService<IDataFilter<TFilter>>();
}

/// <summary>Default <see cref="IDataFilter{TFilter}"/>: its state flows with the asynchronous call.</summary>
public class DataFilter<TFilter>(IOptions<AbpDataFilterOptions> options) : IDataFilter<TFilter> where TFilter : class
{
    private readonly AsyncLocal<bool?> _state = new();

    public bool IsEnabled => _state.Value ?? (!options.Value.DefaultStates.TryGetValue(typeof(TFilter), out var state) || state.IsEnabled);

    public IDisposable Enable() => Set(true);

    public IDisposable Disable() => Set(false);

    private IDisposable Set(bool isEnabled)
    {
        if (IsEnabled == isEnabled)
        {
            return NullDisposable.Instance;
        }

        var outer = _state.Value;
        _state.Value = isEnabled;
        return new DisposeAction(() => _state.Value = outer);
    }
}
