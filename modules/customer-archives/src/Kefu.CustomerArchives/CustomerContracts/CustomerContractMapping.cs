using Kefu.CustomerArchives.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.CustomerArchives.CustomerContracts;

internal sealed class CustomerContractMapping : IEntityTypeConfiguration<CustomerContract>
{
    public void Configure(EntityTypeBuilder<CustomerContract> contract)
    {
        contract.ToTable("ArchivesContracts");
        contract.Property(c => c.Number).HasMaxLength(ContractLimits.Number);
        contract.Property(c => c.Note).HasMaxLength(ContractLimits.Note);
        contract.HasIndex(c => new { c.CustomerId, c.To });
        contract.HasIndex(c => new { c.Kind, c.To });
        contract.HasIndex(c => new { c.To, c.Id });
        contract.HasIndex(c => new { c.From, c.Id });
        contract.HasIndex(c => new { c.Number, c.Id });
        contract.HasOne<Customer>().WithMany().HasForeignKey(c => c.CustomerId).IsRequired();
    }
}
