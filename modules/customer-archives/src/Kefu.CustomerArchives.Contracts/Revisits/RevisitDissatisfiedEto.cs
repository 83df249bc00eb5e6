using Kefu.Platform.Sites;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>A customer who was revisited is dissatisfied. The telephone number is not in it; <see cref="Customers.ICustomerLookup"/> tells it.</summary>
[EventName("CustomerArchives.RevisitDissatisfied.v1")]
public sealed class RevisitDissatisfiedEto : IAggregateEvent, ISiteOwned
{
    public Guid RevisitId { get; set; }

    /// <summary>Where it was done.</summary>
    public Guid SiteId { get; set; }

    public Guid CustomerId { get; set; }

    public string CustomerNumber { get; set; } = "";

    public string CustomerName { get; set; } = "";

    public Guid? ContactId { get; set; }

    public string? ContactName { get; set; }

    /// <summary>Satisfaction, from <see cref="RevisitLimits.LowestScore"/> to <see cref="RevisitLimits.DissatisfiedScore"/>.</summary>
    public int Score { get; set; }

    public DissatisfactionReason Reason { get; set; }

    public string? Note { get; set; }

    /// <summary>When the customer said it, in UTC.</summary>
    public DateTime At { get; set; }

    public long Version { get; set; }

    string IAggregateEvent.AggregateKey => RevisitId.ToString();
}
