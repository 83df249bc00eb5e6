using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Security.Claims;
using Volo.Abp.Testing;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore.Library;

/// <summary>A library with a database of its own for each test, and a clock that stands still.</summary>
public abstract class LibraryTestBase : AbpIntegratedTest<LibraryTestModule>
{
    protected static readonly DateTime Now = new(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc);

    private TestDatabase _database = null!;

    protected LibraryTestBase()
    {
        using var scope = RootServiceProvider.CreateScope();
        scope.ServiceProvider.GetRequiredService<LibraryDbContext>().Database.EnsureCreated();
        scope.ServiceProvider.GetRequiredService<JournalDbContext>().GetService<IRelationalDatabaseCreator>().CreateTables();
    }

    protected IRepository<Author, Guid> Authors => GetRequiredService<IRepository<Author, Guid>>();

    protected IBookRepository Books => GetRequiredService<IBookRepository>();

    protected IRepository<JournalLine, Guid> Journal => GetRequiredService<IRepository<JournalLine, Guid>>();

    protected IUnitOfWorkManager UnitOfWorkManager => GetRequiredService<IUnitOfWorkManager>();

    protected IDataFilter DataFilter => GetRequiredService<IDataFilter>();

    protected TestDatabase Database => _database;

    protected FixedTime Time { get; private set; } = null!;

    protected CommandLog CommandLog { get; private set; } = null!;

    protected override void BeforeAddApplication(IServiceCollection services)
    {
        _database = new TestDatabase();
        Time = new FixedTime(Now);
        CommandLog = new CommandLog();
        services.AddSingleton(_database);
        services.AddSingleton(CommandLog);
        services.AddSingleton<TimeProvider>(Time);
        services.ReplaceConfiguration(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Default"] = _database.ConnectionString })
            .Build());
    }

    public override void Dispose()
    {
        base.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Guid NewId() => GetRequiredService<IGuidGenerator>().Create();

    protected async Task WithUnitOfWorkAsync(Func<Task> action, bool isTransactional = true)
    {
        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true, isTransactional);
        await action();
        await unitOfWork.CompleteAsync();
    }

    protected async Task<T> WithUnitOfWorkAsync<T>(Func<Task<T>> action, bool isTransactional = true)
    {
        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true, isTransactional);
        var result = await action();
        await unitOfWork.CompleteAsync();
        return result;
    }

    protected Task<T> ReadAsync<T>(Func<Task<T>> read) => WithUnitOfWorkAsync(read, isTransactional: false);

    protected Task<Author> GivenAuthorAsync(string name = "Lu Xun") => WithUnitOfWorkAsync(() => Authors.InsertAsync(new Author(NewId(), name)));

    protected Task<Book> GivenBookAsync(string title = "Call to Arms", decimal price = 0, Author? author = null)
        => WithUnitOfWorkAsync(() => Books.InsertAsync(new Book(NewId(), title, price) { AuthorId = author?.Id }));

    protected IDisposable ActingAs(Guid userId)
        => GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal(new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, userId.ToString())], "test")));

    protected sealed class FixedTime(DateTime now) : TimeProvider
    {
        public DateTime Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
