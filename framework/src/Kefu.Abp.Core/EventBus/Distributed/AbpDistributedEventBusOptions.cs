using Volo.Abp.Collections;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>The handlers of distributed events. Filled by convention.</summary>
public class AbpDistributedEventBusOptions
{
    public ITypeList<IEventHandler> Handlers { get; } = new TypeList<IEventHandler>();
}
