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

    /// <summary>The site whose rows are seen; asked anew for each query.</summary>
    protected Guid? CurrentSiteId => LazyServiceProvider?.LazyGetRequiredService<ICurrentSite>().Id;

    /// <summary>False while the filter is disabled for <see cref="ISiteOwned"/>.</summary>
    protected bool IsSiteFilterEnabled => DataFilter?.IsEnabled<ISiteOwned>() ?? false;

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

        Expression<Func<TEntity, bool>> ofCurrentSite = entity => !IsSiteFilterEnabled || EF.Property<Guid>(entity, nameof(ISiteOwned.SiteId)) == CurrentSiteId;
        return filter is null ? ofCurrentSite : QueryFilterExpressionHelper.CombineExpressions(filter, ofCurrentSite);
    }

    /// <inheritdoc />
    protected override void ApplyAbpConceptsForAddedEntity(EntityEntry entry)
    {
        base.ApplyAbpConceptsForAddedEntity(entry);
        if (entry.Entity is ISiteOwned { SiteId: var siteId } && siteId == Guid.Empty)
        {
            entry.Property(nameof(ISiteOwned.SiteId)).CurrentValue = CurrentSiteId
                ?? throw new AbpException($"A {entry.Metadata.DisplayName()} belongs to a site, and no site is current.");
        }
    }
}
