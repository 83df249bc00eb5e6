using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>Default <see cref="IAmbientUnitOfWork"/>.</summary>
public class AmbientUnitOfWork : IAmbientUnitOfWork, ISingletonDependency
{
    private readonly AsyncLocal<IUnitOfWork?> _current = new();

    public IUnitOfWork? UnitOfWork => _current.Value;

    public void SetUnitOfWork(IUnitOfWork? unitOfWork) => _current.Value = unitOfWork;

    public IUnitOfWork? GetCurrentByChecking()
    {
        var unitOfWork = _current.Value;
        while (unitOfWork is not null && (unitOfWork.IsDisposed || unitOfWork.IsCompleted))
        {
            unitOfWork = unitOfWork.Outer;
        }

        return unitOfWork;
    }
}
