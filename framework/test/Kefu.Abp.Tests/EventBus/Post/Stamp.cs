using Volo.Abp.Domain.Entities;
using Volo.Abp.ObjectMapping;

namespace Volo.Abp.EventBus.Post;

/// <summary>Other modules are told of each stamp, of its colour only.</summary>
public class Stamp : AggregateRoot<Guid>
{
    protected Stamp() { }

    public Stamp(Guid id, string colour) : base(id) => Colour = colour;

    public string Colour { get; private set; } = "";

    public void Dye(string colour) => Colour = colour;
}

/// <summary>Other modules are told which label it is.</summary>
public class Label : BasicAggregateRoot<Guid>
{
    protected Label() { }

    public Label(Guid id) : base(id) { }
}

[EventName("Post.Stamp.v1")]
public class StampEto
{
    public string Colour { get; set; } = "";
}

public class StampMapper : IObjectMapper<Stamp, StampEto>
{
    public StampEto Map(Stamp source) => Map(source, new StampEto());

    public StampEto Map(Stamp source, StampEto destination)
    {
        destination.Colour = source.Colour;
        return destination;
    }
}
