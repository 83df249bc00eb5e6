using Volo.Abp.Collections;

namespace Volo.Abp.EventBus.Local;

/// <summary>The handlers of local events. Filled by convention.</summary>
public class AbpLocalEventBusOptions
{
    public ITypeList<IEventHandler> Handlers { get; } = new TypeList<IEventHandler>();
}
