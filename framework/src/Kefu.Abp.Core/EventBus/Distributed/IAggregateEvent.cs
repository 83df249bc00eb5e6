namespace Volo.Abp.EventBus.Distributed;

/// <summary>
/// An event of one aggregate. A consumer handles the events of an aggregate in the order in which they were committed: one that fails
/// holds back the later ones of the same aggregate, and no others. Not part of ABP's public API.
/// </summary>
public interface IAggregateEvent
{
    /// <summary>What tells the aggregate apart from all others: its id, or its name and id.</summary>
    string AggregateKey { get; }
}
