using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The unit of work that takes a context into use, and its services.</summary>
public class AbpEfCoreDbContextInitializationContext(IUnitOfWork unitOfWork, IAbpLazyServiceProvider lazyServiceProvider)
{
    public IUnitOfWork UnitOfWork { get; } = unitOfWork;

    public IAbpLazyServiceProvider LazyServiceProvider { get; } = lazyServiceProvider;
}
