using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>What a context is registered with.</summary>
public class AbpDbContextRegistrationOptions(Type dbContextType, IServiceCollection services) : AbpCommonDbContextRegistrationOptions(dbContextType), IAbpDbContextRegistrationOptionsBuilder
{
    public IServiceCollection Services { get; } = services;

    public void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction) where TEntity : class, IEntity
        => Services.Configure<AbpEntityOptions>(options => options.Entity(optionsAction));
}

/// <summary>Says what a context is registered with.</summary>
public interface IAbpDbContextRegistrationOptionsBuilder
{
    IServiceCollection Services { get; }

    AbpCommonDbContextRegistrationOptions AddDefaultRepositories(bool includeAllEntities = false);

    AbpCommonDbContextRegistrationOptions AddDefaultRepository<TEntity>() where TEntity : class, IEntity;

    AbpCommonDbContextRegistrationOptions AddRepository<TEntity, TRepository>() where TEntity : class, IEntity;

    void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction) where TEntity : class, IEntity;
}
