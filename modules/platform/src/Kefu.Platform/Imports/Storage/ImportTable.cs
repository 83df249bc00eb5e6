using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Imports.Storage;

internal sealed class ImportTable : IEntityTypeConfiguration<Import>
{
    private const int TypeLength = 128, HashLength = 64, NameLength = 255, CodeLength = 100, StateLength = 20;

    public void Configure(EntityTypeBuilder<Import> import)
    {
        import.ToTable("PlatformImports");
        import.Property(i => i.Type).HasMaxLength(TypeLength).IsRequired();
        import.Property(i => i.FileName).HasMaxLength(NameLength).IsRequired();
        import.Property(i => i.FileHash).HasMaxLength(HashLength).IsRequired();
        import.Property(i => i.State).HasConversion<string>().HasMaxLength(StateLength).IsConcurrencyToken();
        import.Property(i => i.Rule).HasConversion<string>().HasMaxLength(StateLength);
        import.Property(i => i.FailureCode).HasMaxLength(CodeLength);
        import.Property(i => i.FailureData).AsJson().IsRequired();
        import.Property(i => i.Reading).AsJson().IsRequired();
        import.Property(i => i.Mapping).AsJson().IsRequired();
        import.Property(i => i.SheetName).HasMaxLength(NameLength);
        import.HasIndex(i => new { i.UserId, i.CreationTime });
        import.HasIndex(i => new { i.FileHash, i.Type });
    }
}
