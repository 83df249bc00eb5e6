using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Imports.Storage;

internal sealed class MendedCellTable : IEntityTypeConfiguration<MendedCell>
{
    public void Configure(EntityTypeBuilder<MendedCell> cell)
    {
        cell.ToTable("PlatformImportMendedCells");
        cell.Property(c => c.Text).IsRequired();
        cell.HasIndex(c => new { c.ImportId, c.Row, c.Column }).IsUnique();
    }
}
