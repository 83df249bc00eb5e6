namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// An event of one aggregate. A consumer handles the events of an aggregate in the order in which they were committed: one that fails
/// holds back the later ones of the same aggregate, and no others. Not part of ABP's public API.
/// </summary>
public interface IAggregateEvent
{
    /// <summary>What tells the aggregate apart from all others: its id, or its name and id. Null: the event belongs to none.</summary>
    string? AggregateKey { get; }

    /// <summary>
    /// The place of the event in the sequence of all events, so that a later one of the same aggregate has a higher one. It is known from the
    /// moment at which the event is handled; 0 where it is handled without having been kept.
    /// </summary>
    long Version { get; set; }
}
