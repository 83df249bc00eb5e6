namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Of which entities other modules are told whenever one is created, updated or deleted. None by default.</summary>
public class AbpDistributedEntityEventOptions
{
    /// <summary>Which entities.</summary>
    public AutoEntityDistributedEventSelectorList AutoEventSelectors { get; } = new();

    /// <summary>What is told of them; without a mapping an <see cref="EntityEto"/>.</summary>
    public EtoMappingDictionary EtoMappings { get; } = new();
}
