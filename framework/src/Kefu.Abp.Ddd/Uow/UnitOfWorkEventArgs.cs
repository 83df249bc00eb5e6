namespace Volo.Abp.Uow;

/// <summary>Tells of a unit of work.</summary>
public class UnitOfWorkEventArgs(IUnitOfWork unitOfWork) : EventArgs
{
    public IUnitOfWork UnitOfWork { get; } = unitOfWork;
}

/// <summary>Tells of a unit of work that was not completed.</summary>
public class UnitOfWorkFailedEventArgs(IUnitOfWork unitOfWork, Exception? exception, bool isRolledback) : UnitOfWorkEventArgs(unitOfWork)
{
    /// <summary>Null where the unit of work was disposed without having been completed.</summary>
    public Exception? Exception { get; } = exception;

    public bool IsRolledback { get; } = isRolledback;
}
