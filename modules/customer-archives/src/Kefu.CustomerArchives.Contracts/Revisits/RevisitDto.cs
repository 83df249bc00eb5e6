using Volo.Abp.Application.Dtos;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>A revisit. The contact's name is masked.</summary>
public sealed class RevisitDto : EntityDto<Guid>
{
    public Guid CustomerId { get; set; }

    public DateTime At { get; set; }

    public RevisitChannel Channel { get; set; }

    /// <summary>Who was spoken to; empty for nobody known.</summary>
    public string ContactName { get; set; } = "";

    public bool IsReached { get; set; }

    /// <summary>Satisfaction, 5 the best.</summary>
    public int? Score { get; set; }

    public DissatisfactionReason? Reason { get; set; }

    public string? Note { get; set; }

    /// <summary>The complaint that came of it; empty for none yet.</summary>
    public string? ComplaintNumber { get; set; }
}
