using System.Linq.Expressions;
using Kefu.Platform.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>
/// Base of every module's context: only rows of the current site are seen, decimals have a precision, and the differences
/// between the databases are settled here, once.
/// </summary>
public abstract class PlatformDbContext<TDbContext>(DbContextOptions<TDbContext> options) : AbpDbContext<TDbContext>(options)
    where TDbContext : DbContext
{
    /// <summary>Money. Weights and volumes say <c>HasPrecision(18, 3)</c>.</summary>
    private const int Precision = 18, Scale = 2;

    /// <summary>
    /// The site whose rows are seen, asked anew for each query: null while all are, an empty id while none is chosen. EF Core leaves
    /// the condition out of the SQL where it is null, so that the site's index is of use where it is not.
    /// </summary>
    protected Guid? SeenSiteId => CurrentSite is { IsAll: false } site && DataFilter!.IsEnabled<ISiteOwned>() ? site.Id ?? Guid.Empty : null;

    private ICurrentSite? CurrentSite => LazyServiceProvider?.LazyGetRequiredService<ICurrentSite>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<decimal>().HavePrecision(Precision, Scale);
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        if (Database.IsMySql())
        {
            // The 520 rules tell emoji and rare characters apart, which the older ones take for equal.
            modelBuilder.HasCharSet("utf8mb4").UseCollation("utf8mb4_unicode_520_ci");
        }
    }

    /// <inheritdoc />
    protected override bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType)
        => typeof(ISiteOwned).IsAssignableFrom(typeof(TEntity)) || base.ShouldFilterEntity<TEntity>(entityType);

    /// <inheritdoc />
    protected override Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(ModelBuilder modelBuilder)
    {
        var filter = base.CreateFilterExpression<TEntity>(modelBuilder);
        if (!typeof(ISiteOwned).IsAssignableFrom(typeof(TEntity)))
        {
            return filter;
        }

        Expression<Func<TEntity, bool>> ofCurrentSite = entity => EF.Parameter(SeenSiteId) == null || EF.Property<Guid>(entity, nameof(ISiteOwned.SiteId)) == EF.Parameter(SeenSiteId);
        return filter is null ? ofCurrentSite : QueryFilterExpressionHelper.CombineExpressions(filter, ofCurrentSite);
    }

    /// <inheritdoc />
    protected override void ApplyAbpConceptsForAddedEntity(EntityEntry entry)
    {
        base.ApplyAbpConceptsForAddedEntity(entry);
        RefuseInAllSites(entry);
        if (entry.Entity is ISiteOwned { SiteId: var siteId } && siteId == Guid.Empty)
        {
            entry.Property(nameof(ISiteOwned.SiteId)).CurrentValue = CurrentSite?.Id ?? throw new BusinessException(SiteErrorCodes.NotChosen);
        }
    }

    /// <inheritdoc />
    protected override void ApplyAbpConceptsForModifiedEntity(EntityEntry entry)
    {
        RefuseInAllSites(entry);
        base.ApplyAbpConceptsForModifiedEntity(entry);
    }

    /// <inheritdoc />
    protected override void ApplyAbpConceptsForDeletedEntity(EntityEntry entry)
    {
        RefuseInAllSites(entry);
        base.ApplyAbpConceptsForDeletedEntity(entry);
    }

    /// <summary>Who sees all sites together only looks.</summary>
    private void RefuseInAllSites(EntityEntry entry)
    {
        if (entry.Entity is ISiteOwned && CurrentSite is { IsAll: true })
        {
            throw new BusinessException(SiteErrorCodes.NotChosen);
        }
    }
}
