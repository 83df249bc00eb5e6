using Kefu.Platform.Sites;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.Complaints.Complaints;

/// <summary>A complaint is closed.</summary>
[EventName("Complaints.ComplaintClosed.v1")]
public sealed class ComplaintClosedEto : IAggregateEvent, ISiteOwned
{
    public Guid ComplaintId { get; set; }

    public Guid SiteId { get; set; }

    public string Number { get; set; } = "";

    public ComplaintSeverity Severity { get; set; }

    public ComplaintCategory Category { get; set; }

    public ClosingReason Reason { get; set; }

    public DateTime ReceivedAt { get; set; }

    public DateTime ClosedAt { get; set; }

    public long Version { get; set; }

    string IAggregateEvent.AggregateKey => ComplaintId.ToString();
}
