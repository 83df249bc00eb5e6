using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.EntityFrameworkCore.Library;

public class LibraryDbContext(DbContextOptions<LibraryDbContext> options) : AbpDbContext<LibraryDbContext>(options)
{
    public DbSet<Author> Authors { get; set; } = null!;

    public DbSet<Book> Books { get; set; } = null!;

    public DbSet<Lending> Lendings { get; set; } = null!;

    protected bool IsActiveFilterEnabled => DataFilter?.IsEnabled<IIsActive>() ?? false;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Author>(b =>
        {
            b.ConfigureByConvention();
            b.Property(author => author.Name).HasMaxLength(100);
            b.HasMany(author => author.Books).WithOne(book => book.Author).HasForeignKey(book => book.AuthorId);
        });
        modelBuilder.Entity<Book>(b =>
        {
            b.ConfigureByConvention();
            b.Property(book => book.Price).HasPrecision(18, 2);
            b.Property(book => book.Discount).HasPrecision(18, 2);
            b.HasMany(book => book.Chapters).WithOne().HasForeignKey(chapter => chapter.BookId);
        });
        modelBuilder.Entity<Shelf>(b => b.ConfigureByConvention());
        modelBuilder.Entity<Lending>(b => b.HasKey(lending => new { lending.BookId, lending.Reader }));
    }

    protected override bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType)
        => typeof(IIsActive).IsAssignableFrom(typeof(TEntity)) || base.ShouldFilterEntity<TEntity>(entityType);

    protected override Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(ModelBuilder modelBuilder)
    {
        var expression = base.CreateFilterExpression<TEntity>(modelBuilder);
        if (!typeof(IIsActive).IsAssignableFrom(typeof(TEntity)))
        {
            return expression;
        }

        Expression<Func<TEntity, bool>> isActive = entity => !IsActiveFilterEnabled || EF.Property<bool>(entity, nameof(IIsActive.IsActive));
        return expression is null ? isActive : QueryFilterExpressionHelper.CombineExpressions(expression, isActive);
    }
}
