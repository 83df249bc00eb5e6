using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>The first contact back: a person reached the customer, with a name and a next step.</summary>
public sealed class RespondInput
{
    public ResponseMethod Method { get; set; }

    /// <summary>When it was, in UTC; without a value now. Not before the customer spoke.</summary>
    public DateTime? RespondedAt { get; set; }

    /// <summary>What was said and what comes next.</summary>
    [Required]
    [StringLength(ComplaintLimits.Note)]
    public string Note { get; set; } = "";
}
