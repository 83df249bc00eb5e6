using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.EntityFrameworkCore.Library;

/// <summary>Mapped without a set of its own, after the base of the context has been called.</summary>
public class Shelf : FullAuditedEntity<Guid>
{
    private Shelf() { }

    public Shelf(Guid id, string label) : base(id) => Label = label;

    public string Label { get; private set; } = "";
}

/// <summary>A row with two keys.</summary>
public class Lending(Guid bookId, string reader) : Entity
{
    public Guid BookId { get; private set; } = bookId;

    public string Reader { get; private set; } = reader;

    public override object?[] GetKeys() => [BookId, Reader];
}
