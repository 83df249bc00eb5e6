using System.ComponentModel.DataAnnotations;
using Kefu.Platform.Lists;

namespace Kefu.Complaints.Complaints;

/// <summary>
/// Which complaints of the site to list; what is not given does not narrow. Orders: <c>nextDue</c> (at first: what is due next, then what is
/// open without a clock, then what is done), <c>number</c>, <c>receivedAt</c>, <c>severity</c>, each also with <c>desc</c>.
/// </summary>
public sealed class GetComplaintsInput : CappedListInput
{
    /// <summary>A number of a complaint or waybill or part of it, the customer's number; the last four digits of a telephone number,
    /// a complaint or a waybill; a telephone number; part of the customer's name.</summary>
    [StringLength(ComplaintLimits.Filter)]
    public string? Filter { get; set; }

    public ComplaintState? State { get; set; }

    public ComplaintSeverity? Severity { get; set; }

    public ComplaintChannel? Channel { get; set; }

    public Guid? OwnerUserId { get; set; }

    /// <summary>True: only those whose next step is late; false: only the others.</summary>
    public bool? IsOverdue { get; set; }
}
