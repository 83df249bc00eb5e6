using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.EntityFrameworkCore.Sqlite;
using Volo.Abp.EntityFrameworkCore.ValueConverters;
using Volo.Abp.Guids;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// Base of contexts: conventions of the model, data filters, audit properties, soft deletion, concurrency stamps and the
/// events of what is saved. Contexts are pooled: a derived one keeps no state of its own and takes services through
/// <see cref="LazyServiceProvider"/> each time.
/// </summary>
public abstract class AbpDbContext<TDbContext> : DbContext, IAbpEfCoreDbContext where TDbContext : DbContext
{
    private static readonly MethodInfo ConfigureFiltersOfMethod = typeof(AbpDbContext<TDbContext>).GetMethod(nameof(ConfigureGlobalFilters), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo ConfigureBasePropertiesMethod = typeof(AbpDbContext<TDbContext>).GetMethod(nameof(ConfigureBaseProperties), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly DateTimeKind _clockKind;
    private ModelBuilder? _modelBuilder;
    private IUnitOfWork? _unitOfWork;

    protected AbpDbContext(DbContextOptions<TDbContext> options) : base(options)
        => _clockKind = options.FindExtension<AbpOptionsExtension>()?.ClockKind ?? DateTimeKind.Unspecified;

    /// <summary>Absent where migrations are added.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    public IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>();

    public IDataFilter? DataFilter => LazyServiceProvider?.LazyGetRequiredService<IDataFilter>();

    public IAuditPropertySetter AuditPropertySetter => LazyServiceProvider.LazyGetRequiredService<IAuditPropertySetter>();

    public IUnitOfWorkManager? UnitOfWorkManager => LazyServiceProvider?.LazyGetRequiredService<IUnitOfWorkManager>();

    public IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    protected virtual bool IsSoftDeleteFilterEnabled => DataFilter?.IsEnabled<ISoftDelete>() ?? false;

    public virtual void Initialize(AbpEfCoreDbContextInitializationContext initializationContext)
    {
        LazyServiceProvider = initializationContext.LazyServiceProvider;
        _unitOfWork = initializationContext.UnitOfWork;
        if (_unitOfWork.Options.Timeout is { } milliseconds && Database.IsRelational())
        {
            Database.SetCommandTimeout(TimeSpan.FromMilliseconds(milliseconds));
        }

        // Not at once: a row that is only marked as deleted keeps what belongs to it.
        ChangeTracker.CascadeDeleteTiming = CascadeTiming.OnSaveChanges;
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var detectsChanges = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveAsync(new EntityChanges(ChangeTracker.Entries()), acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new AbpDbConcurrencyException(exception.Message, exception);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detectsChanges;
        }
    }

    /// <summary>Saves as EF Core does, without what the programming model adds.</summary>
    public virtual Task<int> SaveChangesOnDbContextAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
        => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

    /// <exception cref="AbpException">Always: saving is asynchronous.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new AbpException("Save asynchronously: SaveChanges would hold a thread and bypass the unit of work.");

    public override void Dispose()
    {
        Release();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override ValueTask DisposeAsync()
    {
        Release();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Conventions.Add(_ => new CompletingConvention(CompleteModel));
        if (Database.IsSqlite())
        {
            // As text they could be neither ordered nor compared.
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<DateTimeOffsetToUtcTicksConverter>();
        }

        if (_clockKind == DateTimeKind.Utc)
        {
            configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeValueConverter>();
        }
        else if (_clockKind == DateTimeKind.Local)
        {
            configurationBuilder.Properties<DateTime>().HaveConversion<LocalDateTimeValueConverter>();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        _modelBuilder = modelBuilder;
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(entityType => !entityType.IsOwned() && typeof(IEntity).IsAssignableFrom(entityType.ClrType)).ToList())
        {
            ConfigureBasePropertiesMethod.MakeGenericMethod(entityType.ClrType).Invoke(this, [modelBuilder, entityType]);
        }
    }

    protected virtual void ConfigureBaseProperties<TEntity>(ModelBuilder modelBuilder, IMutableEntityType mutableEntityType) where TEntity : class
        => modelBuilder.Entity<TEntity>().ConfigureByConvention();

    protected virtual void ConfigureGlobalFilters<TEntity>(ModelBuilder modelBuilder, IMutableEntityType mutableEntityType) where TEntity : class
    {
        if (mutableEntityType.BaseType is null && ShouldFilterEntity<TEntity>(mutableEntityType) && CreateFilterExpression<TEntity>(modelBuilder) is { } filter)
        {
            mutableEntityType.SetQueryFilter(mutableEntityType.GetQueryFilter() is Expression<Func<TEntity, bool>> own
                ? QueryFilterExpressionHelper.CombineExpressions(own, filter)
                : filter);
        }
    }

    protected virtual bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType) where TEntity : class => typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity));

    /// <summary>What a row must fulfil to be seen. Members of the context in it are asked anew for each query.</summary>
    protected virtual Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(ModelBuilder modelBuilder) where TEntity : class
        => typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity))
            ? entity => !IsSoftDeleteFilterEnabled || !EF.Property<bool>(entity, nameof(ISoftDelete.IsDeleted))
            : null;

    protected virtual void HandlePropertiesBeforeSave(EntityEntry entry)
    {
        switch (entry.State)
        {
            case EntityState.Added:
                ApplyAbpConceptsForAddedEntity(entry);
                break;
            case EntityState.Modified:
                ApplyAbpConceptsForModifiedEntity(entry);
                break;
            case EntityState.Deleted:
                ApplyAbpConceptsForDeletedEntity(entry);
                break;
        }
    }

    protected virtual void ApplyAbpConceptsForAddedEntity(EntityEntry entry)
    {
        CheckAndSetId(entry);
        if (entry.Entity is IHasConcurrencyStamp { ConcurrencyStamp: null or "" } stamped)
        {
            stamped.ConcurrencyStamp = NewConcurrencyStamp();
        }

        SetCreationAuditProperties(entry);
    }

    protected virtual void ApplyAbpConceptsForModifiedEntity(EntityEntry entry)
    {
        UpdateConcurrencyStamp(entry);
        SetModificationAuditProperties(entry);
        if (entry.Entity is ISoftDelete { IsDeleted: true })
        {
            SetDeletionAuditProperties(entry);
        }

        entry.DetectChanges();
    }

    protected virtual void ApplyAbpConceptsForDeletedEntity(EntityEntry entry)
    {
        if (entry.Entity is not ISoftDelete)
        {
            ExpectConcurrencyStamp(entry);
            return;
        }

        var seenStamp = (entry.Entity as IHasConcurrencyStamp)?.ConcurrencyStamp;
        entry.State = EntityState.Unchanged;
        entry.Property(nameof(ISoftDelete.IsDeleted)).CurrentValue = true;
        if (entry.Entity is IHasConcurrencyStamp stamped)
        {
            stamped.ConcurrencyStamp = seenStamp!;
        }

        UpdateConcurrencyStamp(entry);
        SetDeletionAuditProperties(entry);
        entry.DetectChanges();
    }

    protected virtual void CheckAndSetId(EntityEntry entry)
    {
        if (entry.Entity is IEntity<Guid> entityWithGuidId && LazyServiceProvider is not null)
        {
            EntityHelper.TrySetId(entityWithGuidId, GuidGenerator.Create);
        }
    }

    protected virtual void SetCreationAuditProperties(EntityEntry entry)
    {
        if (LazyServiceProvider is not null)
        {
            AuditPropertySetter.SetCreationProperties(entry.Entity);
        }
    }

    protected virtual void SetModificationAuditProperties(EntityEntry entry)
    {
        if (LazyServiceProvider is not null)
        {
            AuditPropertySetter.SetModificationProperties(entry.Entity);
        }
    }

    protected virtual void SetDeletionAuditProperties(EntityEntry entry)
    {
        if (LazyServiceProvider is not null)
        {
            AuditPropertySetter.SetDeletionProperties(entry.Entity);
        }
    }

    /// <summary>The stamp that the row carries now is the one that must still be in the database; the row gets a new one.</summary>
    protected virtual void UpdateConcurrencyStamp(EntityEntry entry)
    {
        ExpectConcurrencyStamp(entry);
        if (entry.Entity is IHasConcurrencyStamp stamped)
        {
            stamped.ConcurrencyStamp = NewConcurrencyStamp();
        }
    }

    private static void ExpectConcurrencyStamp(EntityEntry entry)
    {
        if (entry.Entity is IHasConcurrencyStamp stamped)
        {
            entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).OriginalValue = stamped.ConcurrencyStamp;
        }
    }

    private static string NewConcurrencyStamp() => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    private async Task<int> SaveAsync(EntityChanges changes, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var saved = 0;
        if (changes.Changed.Count > 0)
        {
            changes.Changed.ForEach(HandlePropertiesBeforeSave);
            changes.NoteKinds();
            using var writerTurn = Database.CurrentTransaction is null ? await SqliteWriterQueue.EnterAsync(Database, cancellationToken) : NullDisposable.Instance;
            saved = await SaveChangesOnDbContextAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        if ((_unitOfWork ?? UnitOfWorkManager?.Current) is { } unitOfWork)
        {
            changes.AddEventsTo(unitOfWork);
        }

        return saved;
    }

    /// <summary>In the pool, a context holds nothing of the unit of work that it served.</summary>
    private void Release()
    {
        LazyServiceProvider = null!;
        _unitOfWork = null;
    }

    /// <summary>Also reaches what a module maps after it has called the base: nothing is left without its filters.</summary>
    private void CompleteModel(IMutableModel model)
    {
        foreach (var entityType in model.GetEntityTypes().Where(entityType => !entityType.IsOwned() && !entityType.HasSharedClrType).ToList())
        {
            ConfigureFiltersOfMethod.MakeGenericMethod(entityType.ClrType).Invoke(this, [_modelBuilder, entityType]);
        }

        _modelBuilder = null;
    }
}
