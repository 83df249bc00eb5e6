namespace Volo.Abp.Uow;

/// <summary>The unit of work that flows with the asynchronous call.</summary>
public interface IAmbientUnitOfWork
{
    IUnitOfWork? UnitOfWork { get; }

    void SetUnitOfWork(IUnitOfWork? unitOfWork);

    /// <summary>The innermost one that is still open.</summary>
    IUnitOfWork? GetCurrentByChecking();
}
