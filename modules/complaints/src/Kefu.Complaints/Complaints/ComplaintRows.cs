using System.Linq.Expressions;
using Kefu.Platform.PersonalData;

namespace Kefu.Complaints.Complaints;

/// <summary>Complaints as lists show them: only the columns shown are read, and what is personal is masked as it is read.</summary>
internal static class ComplaintRows
{
    public static readonly Expression<Func<Complaint, ComplaintRowDto>> Shown = complaint => new ComplaintRowDto
    {
        Id = complaint.Id,
        Number = complaint.Number,
        State = complaint.State,
        Severity = complaint.Severity,
        Channel = complaint.Channel,
        Category = complaint.Category,
        ReceivedAt = complaint.ReceivedAt,
        ComplainantName = PersonalDataMask.Name(complaint.ComplainantName),
        Phone = PersonalDataMask.Phone(complaint.Phone),
        CustomerName = complaint.CustomerName,
        Waybills = WaybillNumbers.Split(complaint.Waybills),
        OwnerUserId = complaint.OwnerUserId,
        NextDueAt = NextDue(complaint.NextDueAt),
    };

    public static readonly Expression<Func<Complaint, ComplaintLikeness>> Compared = complaint => new ComplaintLikeness(
        new ComplaintDuplicateDto
        {
            Id = complaint.Id,
            Number = complaint.Number,
            State = complaint.State,
            ReceivedAt = complaint.ReceivedAt,
            ComplainantName = PersonalDataMask.Name(complaint.ComplainantName),
            Category = complaint.Category,
        },
        complaint.Phone,
        complaint.Waybills);

    /// <summary>The time far off that stands for nothing is not shown.</summary>
    public static DateTime? NextDue(DateTime nextDueAt) => nextDueAt < Complaint.OpenWithoutClock ? nextDueAt : null;
}
