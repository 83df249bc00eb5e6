using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EventBus.Post;

[EventName("Post.ParcelSent.v1")]
public class ParcelSent : IAggregateEvent
{
    public Guid ParcelId { get; set; }

    public string Text { get; set; } = "";

    public long Version { get; set; }

    string IAggregateEvent.AggregateKey => ParcelId.ToString();
}

[EventName("Post.OfficeClosed.v1")]
public class OfficeClosed
{
    public DateTime At { get; set; }
}
