using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>What a module is given while services are configured.</summary>
public class ServiceConfigurationContext(IServiceCollection services)
{
    public IServiceCollection Services { get; } = Check.NotNull(services, nameof(services));

    /// <summary>Values that modules hand on to each other during configuration.</summary>
    public IDictionary<string, object?> Items { get; } = new Dictionary<string, object?>();

    public object? this[string key]
    {
        get => Items.TryGetValue(key, out var value) ? value : null;
        set => Items[key] = value;
    }
}
