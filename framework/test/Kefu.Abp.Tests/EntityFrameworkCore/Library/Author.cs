using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.EntityFrameworkCore.Library;

public class Author : FullAuditedAggregateRoot<Guid>, IIsActive
{
    private readonly List<Book> _books = [];

    private Author() { }

    public Author(Guid id, string name) : base(id) => Name = name;

    public string Name { get; private set; } = "";

    public bool IsActive { get; set; } = true;

    public IReadOnlyList<Book> Books => _books;

    public void Rename(string name)
    {
        Name = name;
        AddLocalEvent(new AuthorRenamed(Id, name));
    }
}

public record AuthorRenamed(Guid AuthorId, string Name);

/// <summary>A filter of the application's own, as ABP's documentation of data filters has it.</summary>
public interface IIsActive
{
    bool IsActive { get; }
}
