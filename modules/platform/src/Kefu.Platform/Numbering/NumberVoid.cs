using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.Platform.Numbering;

/// <summary>A number that was given out and counts no more, with the reason. It stays.</summary>
internal sealed class NumberVoid : CreationAuditedEntity<Guid>
{
    private NumberVoid() { }

    public NumberVoid(Guid id, string series, Guid siteId, string period, string number, string reason, string? voidedBy) : base(id)
        => (Series, SiteId, Period, Number, Reason, VoidedBy) = (series, siteId, period, number, reason, voidedBy);

    public string Series { get; private set; } = "";

    /// <summary>Empty for a series of the whole company.</summary>
    public Guid SiteId { get; private set; }

    public string Period { get; private set; } = "";

    public string Number { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Who voided it, as that person was called then; empty for the system.</summary>
    public string? VoidedBy { get; private set; }
}
