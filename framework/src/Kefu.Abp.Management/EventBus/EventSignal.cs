using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Wakes this host's sequencer when events have been committed.</summary>
public sealed class EventSignal : WakeUpSignal, ISingletonDependency;
