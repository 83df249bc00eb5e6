using System.ComponentModel.DataAnnotations;

namespace Kefu.Complaints.Complaints;

/// <summary>Which customers to offer.</summary>
public sealed class GetComplaintCustomersInput
{
    /// <summary>Number, name, pinyin or telephone number; without it nobody is offered.</summary>
    [StringLength(ComplaintLimits.Filter)]
    public string? Filter { get; set; }
}
