using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Domain;
using Volo.Abp.Linq;
using Volo.Abp.Modularity;
using Volo.Abp.Uow.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>EF Core behind repositories and units of work.</summary>
[DependsOn(typeof(AbpDddDomainModule))]
public class AbpEntityFrameworkCoreModule : AbpModule
{
    // The repositories here are bases and defaults: they are registered for the entities of contexts, not by convention.
    public AbpEntityFrameworkCoreModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.TryAddSingleton(typeof(DbContextSource<>));
        context.Services.TryAddTransient(typeof(IDbContextProvider<>), typeof(UnitOfWorkDbContextProvider<>));
        context.Services.AddSingleton<DistributedEntityEvents>();
        context.Services.AddSingleton<IAsyncQueryableProvider, EfCoreAsyncQueryableProvider>();
    }
}
