namespace Volo.Abp.EventBus.Distributed;

/// <summary>An event is of a version that its consumer does not know: the program that raised it is newer, or the consumer has dropped an old version too early.</summary>
public class UnknownEventVersionException(string consumer, string eventName, IEnumerable<string> known)
    : AbpException($"{consumer} does not know {eventName}; it knows {string.Join(", ", known)}.");
