using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.EntityFrameworkCore.Library;

/// <summary>The context of another module, in the same database.</summary>
public class JournalDbContext(DbContextOptions<JournalDbContext> options) : AbpDbContext<JournalDbContext>(options)
{
    public DbSet<JournalLine> Lines { get; set; } = null!;
}

public class JournalLine : CreationAuditedAggregateRoot<Guid>
{
    private JournalLine() { }

    public JournalLine(string text) => Text = text;

    public string Text { get; private set; } = "";
}
