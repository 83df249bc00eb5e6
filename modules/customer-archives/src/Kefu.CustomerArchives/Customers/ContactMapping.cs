using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.CustomerArchives.Customers;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    private const int LastFourLength = 4;

    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.ToTable("ArchivesContacts");
        contact.Ignore(c => c.Person);
        contact.Ignore(c => c.HasPhone);
        contact.Ignore(c => c.Details);
        contact.Ignore(c => c.Unchanged);
        contact.Property(c => c.Name).HasMaxLength(CustomerLimits.PersonName);
        contact.Property(c => c.Title).HasMaxLength(CustomerLimits.Title);
        contact.Property(c => c.Mobile).HasMaxLength(CustomerLimits.Phone);
        contact.Property(c => c.Phone).HasMaxLength(CustomerLimits.Phone);
        contact.Property(c => c.WeChat).HasMaxLength(CustomerLimits.WeChat);
        contact.Property(c => c.MobileLastFour).HasMaxLength(LastFourLength);
        contact.Property(c => c.PhoneLastFour).HasMaxLength(LastFourLength);
        contact.HasIndex(c => new { c.CustomerId, c.IsPrimary });
        contact.HasIndex(c => c.Mobile);
        contact.HasIndex(c => c.MobileLastFour);
        contact.HasIndex(c => c.PhoneLastFour);
    }
}
