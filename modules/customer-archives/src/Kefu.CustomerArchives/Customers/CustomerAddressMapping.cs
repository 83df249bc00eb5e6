using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.CustomerArchives.Customers;

internal sealed class CustomerAddressMapping : IEntityTypeConfiguration<CustomerAddress>
{
    public void Configure(EntityTypeBuilder<CustomerAddress> address)
    {
        address.ToTable("ArchivesAddresses");
        address.Ignore(a => a.Person);
        address.Ignore(a => a.Details);
        address.Ignore(a => a.Unchanged);
        address.Property(a => a.AreaCode).HasMaxLength(CustomerLimits.AreaCode);
        address.Property(a => a.Detail).HasMaxLength(CustomerLimits.Address);
        address.Property(a => a.ContactName).HasMaxLength(CustomerLimits.PersonName);
        address.Property(a => a.Phone).HasMaxLength(CustomerLimits.Phone);
        address.Property(a => a.OpeningHours).HasMaxLength(CustomerLimits.OpeningHours);
        address.Property(a => a.UnloadingNote).HasMaxLength(CustomerLimits.UnloadingNote);
    }
}
