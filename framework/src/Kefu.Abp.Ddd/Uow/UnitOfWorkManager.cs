using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace Volo.Abp.Uow;

/// <summary>Default <see cref="IUnitOfWorkManager"/>: each outermost unit of work has a scope of its own.</summary>
public class UnitOfWorkManager(
    IAmbientUnitOfWork ambient,
    IServiceScopeFactory scopes,
    IGuidGenerator guids,
    IOptions<AbpUnitOfWorkDefaultOptions> defaults) : IUnitOfWorkManager, ISingletonDependency
{
    public IUnitOfWork? Current => ambient.GetCurrentByChecking();

    public IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false)
    {
        Check.NotNull(options, nameof(options));
        if (Current is { } current && !requiresNew)
        {
            return new ChildUnitOfWork(current);
        }

        var outer = ambient.UnitOfWork;
        var scope = scopes.CreateScope();
        var unitOfWork = new UnitOfWork(
            guids.Create(), scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<IUnitOfWorkEventPublisher>(), defaults.Value.Normalize(options), outer);
        unitOfWork.Disposed += (_, _) =>
        {
            ambient.SetUnitOfWork(outer);
            scope.Dispose();
        };
        ambient.SetUnitOfWork(unitOfWork);
        return unitOfWork;
    }
}
