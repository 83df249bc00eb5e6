using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Hosts;

/// <summary>A host process on this database, from its start until it is found dead.</summary>
internal sealed class LivingHost : BasicAggregateRoot<Guid>
{
    private LivingHost() { }

    public LivingHost(Guid id, string name) : base(id) => Name = name;

    /// <summary>Machine and process, for whoever reads the log.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Grows while the host lives.</summary>
    public long Beat { get; private set; }
}
