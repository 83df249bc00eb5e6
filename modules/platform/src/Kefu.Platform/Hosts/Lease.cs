using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Hosts;

/// <summary>A lock by name. Whoever is named as the owner holds it as long as that host lives.</summary>
internal sealed class Lease : BasicAggregateRoot<string>
{
    private Lease() { }

    public Lease(string name) : base(name) { }

    /// <summary>The <see cref="LivingHost"/> that holds it.</summary>
    public Guid? Owner { get; private set; }
}
