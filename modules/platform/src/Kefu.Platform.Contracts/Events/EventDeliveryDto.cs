using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Events;

/// <summary>An event that a module has not handled yet: it failed, or waits behind one that did.</summary>
public sealed class EventDeliveryDto : EntityDto<Guid>
{
    /// <summary>The module that is to handle it.</summary>
    public string Consumer { get; set; } = "";

    /// <summary>Its place among all events of the host.</summary>
    public long Sequence { get; set; }

    /// <summary>The name under which it travels: <c>{Group}.{Thing}{Verb}.v1</c>.</summary>
    public string EventName { get; set; } = "";

    /// <summary>The record that it is of; empty for none.</summary>
    public string? AggregateKey { get; set; }

    /// <summary>When it was raised, in UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>How often it has failed.</summary>
    public int TryCount { get; set; }

    /// <summary>When it is tried again, in UTC; empty for one that is given up or waits for a module.</summary>
    public DateTime? NextTryTime { get; set; }

    /// <summary>Why the last try failed; empty for one that only waits.</summary>
    public string? Reason { get; set; }

    public EventDeliveryState State { get; set; }
}
