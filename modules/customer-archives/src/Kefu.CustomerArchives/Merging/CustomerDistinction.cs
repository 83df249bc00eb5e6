using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Somebody's word that two archives which look alike are of two customers.</summary>
internal sealed class CustomerDistinction : CreationAuditedEntity<Guid>
{
    private CustomerDistinction() { }

    public CustomerDistinction(Guid id, Guid one, Guid other) : base(id)
        => (FirstId, SecondId) = one.CompareTo(other) < 0 ? (one, other) : (other, one);

    /// <summary>The lesser id, so that a pair is kept once.</summary>
    public Guid FirstId { get; private set; }

    public Guid SecondId { get; private set; }
}
