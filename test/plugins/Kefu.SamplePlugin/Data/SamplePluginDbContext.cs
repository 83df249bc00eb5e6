using Kefu.Platform.EntityFrameworkCore;
using Kefu.SamplePlugin.Notes;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Kefu.SamplePlugin.Data;

/// <summary>The plug-in's table.</summary>
[ConnectionStringName(SamplePluginPermissions.Group)]
internal class SamplePluginDbContext(DbContextOptions<SamplePluginDbContext> options) : PlatformDbContext<SamplePluginDbContext>(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>(note =>
        {
            note.ToTable("SampleNotes");
            note.ConfigureByConvention();
            note.Property(row => row.Text).HasMaxLength(Note.MaxTextLength);
        });
        base.OnModelCreating(modelBuilder);
    }
}
