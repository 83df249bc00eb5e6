using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>The transaction of a unit of work on one database; the contexts that come later join it.</summary>
public class EfCoreTransactionApi(IDbContextTransaction dbContextTransaction, IEfCoreDbContext starterDbContext, IDisposable writerTurn) : ITransactionApi, ISupportsRollback
{
    public IDbContextTransaction DbContextTransaction { get; } = dbContextTransaction;

    public IEfCoreDbContext StarterDbContext { get; } = starterDbContext;

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        await DbContextTransaction.CommitAsync(cancellationToken);
        writerTurn.Dispose();
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        await DbContextTransaction.RollbackAsync(cancellationToken);
        writerTurn.Dispose();
    }

    public void Dispose()
    {
        DbContextTransaction.Dispose();
        writerTurn.Dispose();
        GC.SuppressFinalize(this);
    }
}
