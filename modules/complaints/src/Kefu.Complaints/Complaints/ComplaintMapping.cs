using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Complaints.Complaints;

internal sealed class ComplaintMapping : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.ToTable("ComplaintsComplaints");
        complaint.Ignore(c => c.Missing);
        complaint.Ignore(c => c.IsInTime);
        complaint.Property(c => c.Number).HasMaxLength(ComplaintLimits.Number);
        complaint.Property(c => c.ComplainantName).HasMaxLength(ComplaintLimits.PersonName);
        complaint.Property(c => c.Phone).HasMaxLength(ComplaintLimits.Phone);
        complaint.Property(c => c.PhoneLastFour).HasMaxLength(ComplainantPhone.SearchedDigits);
        complaint.Property(c => c.CustomerNumber).HasMaxLength(ComplaintLimits.CustomerNumber);
        complaint.Property(c => c.CustomerName).HasMaxLength(ComplaintLimits.CustomerName);
        complaint.Property(c => c.Waybills).HasMaxLength(WaybillNumbers.StoredLength);
        complaint.Property(c => c.Description).HasMaxLength(ComplaintLimits.Description);
        complaint.Property(c => c.Result).HasMaxLength(ComplaintLimits.Note);
        complaint.HasMany(c => c.Actions).WithOne().HasForeignKey(action => action.ComplaintId).IsRequired();
        MapIndexes(complaint);
    }

    /// <summary>One for each order, and one for each filter, which ends in the order that lists have at first. The one of sources is the guard against taking an event twice.</summary>
    private static void MapIndexes(EntityTypeBuilder<Complaint> complaint)
    {
        complaint.HasIndex(c => new { c.SiteId, c.Number }).IsUnique();
        complaint.HasIndex(c => c.SourceRevisitId).IsUnique();
        complaint.HasIndex(c => new { c.SiteId, c.NextDueAt, c.Number });
        complaint.HasIndex(c => new { c.SiteId, c.ReceivedAt, c.Number });
        complaint.HasIndex(c => new { c.SiteId, c.State, c.NextDueAt });
        complaint.HasIndex(c => new { c.SiteId, c.Severity, c.NextDueAt });
        complaint.HasIndex(c => new { c.SiteId, c.Channel, c.NextDueAt });
        complaint.HasIndex(c => new { c.SiteId, c.OwnerUserId, c.NextDueAt });
        complaint.HasIndex(c => new { c.SiteId, c.PhoneLastFour });
        complaint.HasIndex(c => new { c.SiteId, c.CustomerNumber });
    }
}
