using Kefu.Platform.Normalization;
using Microsoft.EntityFrameworkCore;

namespace Kefu.Complaints.Complaints;

/// <summary>Narrows complaints down to what a list is asked for.</summary>
internal static class ComplaintFilter
{
    public static IQueryable<Complaint> Matching(this IQueryable<Complaint> complaints, GetComplaintsInput input, DateTime now)
    {
        if (input.State is { } state)
            complaints = complaints.Where(complaint => complaint.State == state);
        if (input.Severity is { } severity)
            complaints = complaints.Where(complaint => complaint.Severity == severity);
        if (input.Channel is { } channel)
            complaints = complaints.Where(complaint => complaint.Channel == channel);
        if (input.OwnerUserId is { } owner)
            complaints = complaints.Where(complaint => complaint.OwnerUserId == owner);
        if (input.IsOverdue is { } isOverdue)
            complaints = isOverdue ? complaints.Where(complaint => complaint.NextDueAt < now) : complaints.Where(complaint => complaint.NextDueAt >= now);
        return complaints.Called(TypedText.Compact(input.Filter));
    }

    /// <summary>What was typed tells by its form what is meant.</summary>
    private static IQueryable<Complaint> Called(this IQueryable<Complaint> complaints, string text)
    {
        if (text.Length == 0)
            return complaints;
        if (text.Length == ComplainantPhone.SearchedDigits && text.All(char.IsAsciiDigit))
        {
            var endOfWaybill = text + WaybillNumbers.Separator;
            return complaints.Where(complaint => complaint.PhoneLastFour == text || complaint.Number.EndsWith(text) || complaint.Waybills.Contains(endOfWaybill));
        }

        if (PhoneNumber.Parse(text) is { IsValid: true, Value: { } number })
        {
            var lastFour = ComplainantPhone.LastFour(number);
            return complaints.Where(complaint => complaint.PhoneLastFour == lastFour && complaint.Phone == number);
        }

        return complaints.Where(complaint => complaint.Number.Contains(text) || complaint.Waybills.Contains(text)
            || complaint.CustomerNumber == text || complaint.CustomerName!.Contains(text));
    }
}
