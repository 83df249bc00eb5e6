using Kefu.Platform.Sites;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.Complaints.Complaints;

/// <summary>A person has reached the customer for the first time.</summary>
[EventName("Complaints.ComplaintFirstResponded.v1")]
public sealed class ComplaintFirstRespondedEto : IAggregateEvent, ISiteOwned
{
    public Guid ComplaintId { get; set; }

    public Guid SiteId { get; set; }

    public string Number { get; set; } = "";

    public ComplaintSeverity Severity { get; set; }

    public DateTime RespondedAt { get; set; }

    /// <summary>From the customer's word to the response, in minutes of the severity's calendar.</summary>
    public int Minutes { get; set; }

    /// <summary>Whether it was not later than due.</summary>
    public bool InTime { get; set; }

    public long Version { get; set; }

    string IAggregateEvent.AggregateKey => ComplaintId.ToString();
}
