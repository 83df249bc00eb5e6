using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Which repositories a context gets.</summary>
public abstract class AbpCommonDbContextRegistrationOptions(Type dbContextType)
{
    public Type OriginalDbContextType { get; } = dbContextType;

    public bool RegisterDefaultRepositories { get; private set; }

    public bool IncludeAllEntitiesForDefaultRepositories { get; private set; }

    public Dictionary<Type, Type> CustomRepositories { get; } = [];

    public List<Type> SpecifiedDefaultRepositories { get; } = [];

    /// <summary>A repository for each aggregate root of the context, or for each entity.</summary>
    public AbpCommonDbContextRegistrationOptions AddDefaultRepositories(bool includeAllEntities = false)
    {
        RegisterDefaultRepositories = true;
        IncludeAllEntitiesForDefaultRepositories = includeAllEntities;
        return this;
    }

    public AbpCommonDbContextRegistrationOptions AddDefaultRepository<TEntity>() where TEntity : class, IEntity
    {
        SpecifiedDefaultRepositories.AddIfNotContains(typeof(TEntity));
        return this;
    }

    /// <summary>A repository of the module's own, which is then also what <see cref="IRepository{TEntity}"/> means for the entity.</summary>
    public AbpCommonDbContextRegistrationOptions AddRepository<TEntity, TRepository>() where TEntity : class, IEntity
    {
        CustomRepositories[typeof(TEntity)] = typeof(TRepository);
        return this;
    }
}
