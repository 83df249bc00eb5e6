using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Sqlite;
using Volo.Abp.Threading;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>Default <see cref="IDbContextProvider{TDbContext}"/>: one context of a type for each unit of work, and in a transactional one a connection and transaction for all contexts of a database.</summary>
internal sealed class UnitOfWorkDbContextProvider<TDbContext>(
    IUnitOfWorkManager unitOfWorkManager,
    IConnectionStringResolver connectionStringResolver,
    ICancellationTokenProvider cancellationTokenProvider,
    DbContextSource<TDbContext> source) : IDbContextProvider<TDbContext>
    where TDbContext : DbContext, IEfCoreDbContext
{
    private const string TransactionKey = "EntityFrameworkCore_";

    public async Task<TDbContext> GetDbContextAsync()
    {
        var unitOfWork = unitOfWorkManager.Current ?? throw new AbpException("A DbContext can only be created inside a unit of work!");
        var connectionString = await connectionStringResolver.ResolveAsync(source.ConnectionStringName);
        var key = $"{typeof(TDbContext).FullName}_{connectionString}";
        if (unitOfWork.FindDatabaseApi(key) is EfCoreDatabaseApi { DbContext: TDbContext current })
        {
            return current;
        }

        var dbContext = await CreateDbContextAsync(unitOfWork, connectionString);
        unitOfWork.AddDatabaseApi(key, new EfCoreDatabaseApi(dbContext));
        return dbContext;
    }

    private async Task<TDbContext> CreateDbContextAsync(IUnitOfWork unitOfWork, string connectionString)
    {
        if (!unitOfWork.Options.IsTransactional)
        {
            return Initialize(source.Rent(connectionString), unitOfWork);
        }

        return unitOfWork.FindTransactionApi(TransactionKey + connectionString) is EfCoreTransactionApi active
            ? await JoinAsync(active, unitOfWork, connectionString)
            : await BeginAsync(unitOfWork, connectionString);
    }

    private async Task<TDbContext> BeginAsync(IUnitOfWork unitOfWork, string connectionString)
    {
        var dbContext = Initialize(source.Rent(connectionString), unitOfWork);
        IDisposable? writerTurn = null;
        try
        {
            RefuseSecondWriter(dbContext, unitOfWork, connectionString);
            writerTurn = await SqliteWriterQueue.EnterAsync(dbContext.Database, cancellationTokenProvider.Token);
            var transaction = unitOfWork.Options.IsolationLevel is { } isolationLevel
                ? await dbContext.Database.BeginTransactionAsync(isolationLevel, cancellationTokenProvider.Token)
                : await dbContext.Database.BeginTransactionAsync(cancellationTokenProvider.Token);
            unitOfWork.AddTransactionApi(TransactionKey + connectionString, new EfCoreTransactionApi(transaction, dbContext, writerTurn));
            return dbContext;
        }
        catch
        {
            writerTurn?.Dispose();
            await dbContext.DisposeAsync();
            throw;
        }
    }

    private async Task<TDbContext> JoinAsync(EfCoreTransactionApi active, IUnitOfWork unitOfWork, string connectionString)
    {
        var dbContext = Initialize(source.CreateNew(connectionString), unitOfWork);
        try
        {
            dbContext.Database.SetDbConnection(active.StarterDbContext.Database.GetDbConnection());
            await dbContext.Database.UseTransactionAsync(active.DbContextTransaction.GetDbTransaction(), cancellationTokenProvider.Token);
            return dbContext;
        }
        catch
        {
            await dbContext.DisposeAsync();
            throw;
        }
    }

    private static TDbContext Initialize(TDbContext dbContext, IUnitOfWork unitOfWork)
    {
        if (dbContext is IAbpEfCoreDbContext abpDbContext)
        {
            abpDbContext.Initialize(new AbpEfCoreDbContextInitializationContext(unitOfWork, unitOfWork.ServiceProvider.GetRequiredService<IAbpLazyServiceProvider>()));
        }

        return dbContext;
    }

    /// <summary>SQLite has one writer: a second transaction inside the first would wait for it, and the first for the second.</summary>
    private static void RefuseSecondWriter(TDbContext dbContext, IUnitOfWork unitOfWork, string connectionString)
    {
        if (!dbContext.Database.IsSqlite())
        {
            return;
        }

        for (var outer = unitOfWork.Outer; outer is not null; outer = outer.Outer)
        {
            if (outer is { IsCompleted: false, IsDisposed: false } && outer.FindTransactionApi(TransactionKey + connectionString) is not null)
            {
                throw new AbpException("SQLite has one writer: a transactional unit of work that requires a new one cannot begin inside another. Begin it when the outer one has ended.");
            }
        }
    }
}
