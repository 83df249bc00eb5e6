using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.EntityFrameworkCore.Library;

public class Book : FullAuditedAggregateRoot<Guid>
{
    private readonly List<Chapter> _chapters = [];

    private Book() { }

    public Book(Guid id, string title, decimal price = 0) : base(id) => (Title, Price) = (title, price);

    public Guid? AuthorId { get; set; }

    public Author? Author { get; private set; }

    public string Title { get; set; } = "";

    public decimal Price { get; set; }

    public decimal? Discount { get; set; }

    public DateTime? LentAt { get; set; }

    public DateTimeOffset? ReservedUntil { get; set; }

    public IReadOnlyList<Chapter> Chapters => _chapters;

    public void AddChapter(Guid id, string title) => _chapters.Add(new Chapter(id, title));
}

public class Chapter : Entity<Guid>
{
    private Chapter() { }

    internal Chapter(Guid id, string title) : base(id) => Title = title;

    public Guid BookId { get; private set; }

    public string Title { get; private set; } = "";
}
