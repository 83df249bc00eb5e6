namespace Volo.Abp.EventBus.Distributed;

/// <summary>An event to be kept.</summary>
/// <param name="Id">The event's own id.</param>
/// <param name="EventName">The name under which it travels.</param>
/// <param name="EventData">Its JSON.</param>
/// <param name="AggregateKey">The aggregate that it is of; null for none.</param>
/// <param name="CreationTime">When it was raised.</param>
public sealed record OutgoingEventInfo(Guid Id, string EventName, string EventData, string? AggregateKey, DateTime CreationTime);
