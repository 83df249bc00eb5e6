using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Imports.Storage;

internal sealed class ImportNoteTable : IEntityTypeConfiguration<ImportNote>
{
    private const int CodeLength = 100, KindLength = 20;

    public void Configure(EntityTypeBuilder<ImportNote> note)
    {
        note.ToTable("PlatformImportNotes");
        note.Property(n => n.Kind).HasConversion<string>().HasMaxLength(KindLength);
        note.Property(n => n.Field).HasMaxLength(ImportNote.MaxFieldLength).IsRequired();
        note.Property(n => n.Code).HasMaxLength(CodeLength).IsRequired();
        note.Property(n => n.Data).AsJson().IsRequired();
        note.Property(n => n.Value).HasMaxLength(ImportNote.MaxValueLength).IsRequired();
        note.HasIndex(n => new { n.ImportId, n.Kind, n.Row });
    }
}
