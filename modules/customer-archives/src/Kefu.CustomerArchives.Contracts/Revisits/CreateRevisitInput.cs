using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>A revisit that was made.</summary>
public sealed class CreateRevisitInput
{
    public Guid CustomerId { get; set; }

    /// <summary>The contact who was spoken to; null for the primary one.</summary>
    public Guid? ContactId { get; set; }

    /// <summary>When it was, in UTC; without a value now.</summary>
    public DateTime? At { get; set; }

    public RevisitChannel Channel { get; set; }

    /// <summary>Whether somebody was reached.</summary>
    public bool IsReached { get; set; } = true;

    /// <summary>Satisfaction, 5 the best; only of who was reached, and empty where the customer did not answer.</summary>
    [Range(RevisitLimits.LowestScore, RevisitLimits.HighestScore)]
    public int? Score { get; set; }

    /// <summary>Needed up to a score of <see cref="RevisitLimits.DissatisfiedScore"/>.</summary>
    public DissatisfactionReason? Reason { get; set; }

    [StringLength(RevisitLimits.Note)]
    public string? Note { get; set; }
}
