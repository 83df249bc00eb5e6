using Kefu.Platform.Sites;
using Volo.Abp.Domain.Entities;

namespace Kefu.Benchmarks.Backbone.Parcels;

/// <summary>The effect of an event or a job.</summary>
public class Receipt : BasicAggregateRoot<Guid>
{
    protected Receipt() { }

    public Receipt(Guid id, int number) : base(id) => Number = number;

    public int Number { get; private set; }
}

/// <summary>A row of one site.</summary>
public class ShelvedParcel : BasicAggregateRoot<Guid>, ISiteOwned
{
    protected ShelvedParcel() { }

    public ShelvedParcel(Guid id, Guid siteId, int number) : base(id)
    {
        SiteId = siteId;
        Number = number;
    }

    public Guid SiteId { get; private set; }

    public int Number { get; private set; }
}
