using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.CustomerArchives.Customers;

internal sealed class CustomerMapping : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> customer)
    {
        customer.ToTable("ArchivesCustomers");
        customer.Ignore(c => c.PrimaryContact);
        customer.Ignore(c => c.Missing);
        customer.Ignore(c => c.IsMerged);
        MapTexts(customer);
        MapIndexes(customer);
        customer.HasMany(c => c.Contacts).WithOne().HasForeignKey(contact => contact.CustomerId).IsRequired();
        customer.HasMany(c => c.Addresses).WithOne().HasForeignKey(address => address.CustomerId).IsRequired();
    }

    private static void MapTexts(EntityTypeBuilder<Customer> customer)
    {
        customer.Property(c => c.Number).HasMaxLength(CustomerLimits.Number);
        customer.Property(c => c.Name).HasMaxLength(CustomerLimits.Name);
        customer.Property(c => c.SearchName).HasMaxLength(CustomerLimits.Name);
        customer.Property(c => c.NormalizedName).HasMaxLength(CustomerLimits.Name);
        customer.Property(c => c.PinyinFull).HasMaxLength(Customer.PinyinLimit);
        customer.Property(c => c.PinyinInitials).HasMaxLength(CustomerLimits.Name);
        customer.Property(c => c.ShortName).HasMaxLength(CustomerLimits.ShortName);
        customer.Property(c => c.CreditCode).HasMaxLength(CustomerLimits.CreditCode);
        customer.Property(c => c.SalesDepartment).HasMaxLength(CustomerLimits.SalesDepartment);
        customer.Property(c => c.AreaCode).HasMaxLength(CustomerLimits.AreaCode);
        customer.Property(c => c.Address).HasMaxLength(CustomerLimits.Address);
        customer.Property(c => c.MainCommodity).HasMaxLength(CustomerLimits.MainCommodity);
        customer.Property(c => c.PackagingNote).HasMaxLength(CustomerLimits.PackagingNote);
        customer.Property(c => c.HandlingNote).HasMaxLength(CustomerLimits.HandlingNote);
        customer.Property(c => c.MergedIntoNumber).HasMaxLength(CustomerLimits.Number);
        customer.Property(c => c.DuplicateReason).HasMaxLength(CustomerLimits.DuplicateReason);
    }

    /// <summary>One for each order, and one for each filter, which ends in the order that lists have at first.</summary>
    private static void MapIndexes(EntityTypeBuilder<Customer> customer)
    {
        customer.HasIndex(c => c.Number).IsUnique();
        customer.HasIndex(c => new { c.PinyinFull, c.Id });
        customer.HasIndex(c => new { c.Grade, c.Number });
        customer.HasIndex(c => new { c.Completeness, c.Number });
        customer.HasIndex(c => new { c.CreationTime, c.Number });
        customer.HasIndex(c => new { c.State, c.Number });
        customer.HasIndex(c => new { c.Roles, c.Number });
        customer.HasIndex(c => new { c.Flows, c.Number });
        customer.HasIndex(c => new { c.AreaCode, c.Number });
        customer.HasIndex(c => new { c.PaymentTerm, c.Number });
        customer.HasIndex(c => new { c.OwnerUserId, c.Number });
        customer.HasIndex(c => c.PinyinInitials);
        customer.HasIndex(c => c.NormalizedName);
        customer.HasIndex(c => c.CreditCode);
        customer.HasIndex(c => c.MergedIntoId);
        customer.HasIndex(c => c.ContractUntil);
        customer.HasIndex(c => new { c.FirstWaybillAt, c.Number });
    }
}
