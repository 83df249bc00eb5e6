using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Complaints.Complaints;

internal sealed class ComplaintActionMapping : IEntityTypeConfiguration<ComplaintAction>
{
    private const int ActorNameLength = 256;

    public void Configure(EntityTypeBuilder<ComplaintAction> action)
    {
        action.ToTable("ComplaintsActions");
        action.HasKey(a => new { a.ComplaintId, a.Place });
        action.Property(a => a.ActorName).HasMaxLength(ActorNameLength);
        action.Property(a => a.Text).HasMaxLength(ComplaintLimits.Note);
    }
}
