using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers contexts.</summary>
public static class AbpEfCoreServiceCollectionExtensions
{
    /// <summary>Registers a context and the repositories that the options ask for.</summary>
    public static IServiceCollection AddAbpDbContext<TDbContext>(this IServiceCollection services, Action<IAbpDbContextRegistrationOptionsBuilder>? optionsBuilder = null)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var options = new AbpDbContextRegistrationOptions(typeof(TDbContext), services);
        optionsBuilder?.Invoke(options);

        services.TryAddTransient<TDbContext>();
        services.TryAddTransient(provider => provider.GetRequiredService<DbContextSource<TDbContext>>().DefaultOptions());
        new RepositoryRegistrar(options).AddRepositories();
        return services;
    }
}
