using Volo.Abp.Application.Dtos;

namespace Kefu.Complaints.Complaints;

/// <summary>A complaint of the last days with the same telephone number or waybill.</summary>
public sealed class ComplaintDuplicateDto : EntityDto<Guid>
{
    public string Number { get; set; } = "";

    public ComplaintState State { get; set; }

    public DateTime ReceivedAt { get; set; }

    /// <summary>Masked.</summary>
    public string ComplainantName { get; set; } = "";

    public ComplaintCategory? Category { get; set; }

    public bool HasSamePhone { get; set; }

    public bool HasSameWaybill { get; set; }
}
