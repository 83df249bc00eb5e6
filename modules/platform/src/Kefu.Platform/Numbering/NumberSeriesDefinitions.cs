using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Numbering;

/// <summary>The series of all loaded modules, asked for once.</summary>
internal sealed class NumberSeriesDefinitions(IEnumerable<NumberSeriesDefinitionProvider> providers) : ISingletonDependency
{
    private readonly Lazy<Dictionary<string, NumberSeriesDefinition>> _all = new(() => Collect(providers));

    public NumberSeriesDefinition Get(string series)
        => Find(series) ?? throw new AbpException($"No module defines the number series '{series}'.");

    public NumberSeriesDefinition? Find(string series) => _all.Value.GetValueOrDefault(series);

    /// <summary>By name.</summary>
    public IEnumerable<NumberSeriesDefinition> All => _all.Value.Values.OrderBy(series => series.Name, StringComparer.Ordinal);

    private static Dictionary<string, NumberSeriesDefinition> Collect(IEnumerable<NumberSeriesDefinitionProvider> providers)
    {
        var context = new Context();
        foreach (var provider in providers)
        {
            provider.Define(context);
        }

        return context.Definitions;
    }

    private sealed class Context : INumberSeriesDefinitionContext
    {
        public Dictionary<string, NumberSeriesDefinition> Definitions { get; } = [];

        public void Add(params NumberSeriesDefinition[] definitions)
        {
            foreach (var definition in definitions)
            {
                if (!Definitions.TryAdd(definition.Name, definition))
                {
                    throw new AbpException($"The number series '{definition.Name}' is defined twice.");
                }
            }
        }
    }
}
