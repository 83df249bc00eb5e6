using Kefu.Platform.Sites;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.Complaints.Complaints;

/// <summary>A complaint is registered: work on it has begun.</summary>
[EventName("Complaints.ComplaintRegistered.v1")]
public sealed class ComplaintRegisteredEto : IAggregateEvent, ISiteOwned
{
    public Guid ComplaintId { get; set; }

    public Guid SiteId { get; set; }

    public string Number { get; set; } = "";

    public ComplaintChannel Channel { get; set; }

    public ComplaintCategory Category { get; set; }

    public ComplaintSeverity Severity { get; set; }

    public string? CustomerNumber { get; set; }

    public IReadOnlyList<string> Waybills { get; set; } = [];

    /// <summary>The revisit of customer archives from which it came; empty for none.</summary>
    public Guid? SourceRevisitId { get; set; }

    public DateTime ReceivedAt { get; set; }

    public DateTime RegisteredAt { get; set; }

    public long Version { get; set; }

    string IAggregateEvent.AggregateKey => ComplaintId.ToString();
}
