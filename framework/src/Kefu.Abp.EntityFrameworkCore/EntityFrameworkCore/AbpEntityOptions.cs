using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>How entities are loaded.</summary>
public class AbpEntityOptions
{
    private readonly Dictionary<Type, object> _options = [];

    public void Entity<TEntity>(Action<AbpEntityOptions<TEntity>> optionsAction) where TEntity : class, IEntity
    {
        if (!_options.TryGetValue(typeof(TEntity), out var options))
        {
            _options[typeof(TEntity)] = options = new AbpEntityOptions<TEntity>();
        }

        optionsAction((AbpEntityOptions<TEntity>)options);
    }

    internal AbpEntityOptions<TEntity> GetOrDefault<TEntity>() where TEntity : class, IEntity
        => _options.TryGetValue(typeof(TEntity), out var options) ? (AbpEntityOptions<TEntity>)options : AbpEntityOptions<TEntity>.Empty;
}

/// <summary>How one entity is loaded.</summary>
public class AbpEntityOptions<TEntity> where TEntity : class, IEntity
{
    internal static AbpEntityOptions<TEntity> Empty { get; } = new();

    /// <summary>Adds what belongs to the entity, for <c>includeDetails</c> and <c>WithDetailsAsync()</c>.</summary>
    public Func<IQueryable<TEntity>, IQueryable<TEntity>>? DefaultWithDetailsFunc { get; set; }
}
