namespace Volo.Abp.Uow;

/// <summary>A database that a unit of work has opened.</summary>
public interface IDatabaseApi;

/// <summary>A database that writes what it has collected.</summary>
public interface ISupportsSavingChanges
{
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}

/// <summary>A database whose work can be taken back.</summary>
public interface ISupportsRollback
{
    Task RollbackAsync(CancellationToken cancellationToken = default);
}

/// <summary>A transaction that a unit of work has begun.</summary>
public interface ITransactionApi : IDisposable
{
    Task CommitAsync(CancellationToken cancellationToken = default);
}
