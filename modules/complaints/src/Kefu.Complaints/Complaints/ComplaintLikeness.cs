namespace Kefu.Complaints.Complaints;

/// <summary>What is read of a stored complaint to compare it with another.</summary>
internal sealed record ComplaintLikeness(ComplaintDuplicateDto Shown, string? Phone, string Waybills)
{
    /// <summary>What to show of it, where it is like the other; null where it is not.</summary>
    public ComplaintDuplicateDto? ComparedWith(string? phone, IReadOnlyList<string> waybills)
    {
        Shown.HasSamePhone = phone is not null && phone == Phone;
        Shown.HasSameWaybill = WaybillNumbers.Split(Waybills).Intersect(waybills).Any();
        return Shown.HasSamePhone || Shown.HasSameWaybill ? Shown : null;
    }
}
