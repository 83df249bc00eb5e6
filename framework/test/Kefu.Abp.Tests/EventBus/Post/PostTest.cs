using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.Testing;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus.Post;

/// <summary>A post office on a database of its own, whose consumer a test leads along the sequence by hand.</summary>
public abstract class PostTest : AbpIntegratedTest<PostTestModule>
{
    private TestDatabase _database = null!;

    protected PostTest()
    {
        using var scope = RootServiceProvider.CreateScope();
        scope.ServiceProvider.GetRequiredService<AbpManagementDbContext>().Database.EnsureCreated();
        scope.ServiceProvider.GetRequiredService<ParcelDbContext>().GetService<IRelationalDatabaseCreator>().CreateTables();
    }

    protected MovingTime Time { get; private set; } = null!;

    protected IRepository<Stamp, Guid> Stamps => GetRequiredService<IRepository<Stamp, Guid>>();

    protected ParcelGate Gate => GetRequiredService<ParcelGate>();

    protected ParcelRoom Room => GetRequiredService<ParcelRoom>();

    protected override void BeforeAddApplication(IServiceCollection services)
    {
        _database = new TestDatabase();
        Time = new MovingTime();
        services.AddSingleton(_database);
        services.AddSingleton<TimeProvider>(Time);
        services.ReplaceConfiguration(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Default"] = _database.ConnectionString })
            .Build());
    }

    public override void Dispose()
    {
        base.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The consumer is known, as it is after its first start.</summary>
    protected Task BeginAsync() => DispatchAsync();

    protected async Task<Guid> SendAsync(string text)
    {
        var id = NewId();
        await CommitAsync(() => GetRequiredService<IRepository<Parcel, Guid>>().InsertAsync(new Parcel(id, text)));
        return id;
    }

    protected Task KeepAsync(string eventName, string eventData = "{}")
        => CommitAsync(() => GetRequiredService<IEventOutbox>().EnqueueAsync(new OutgoingEventInfo(NewId(), eventName, eventData, null, Time.Now)));

    protected Task SendAgainAsync(Guid id, string text)
        => CommitAsync(async () => (await GetRequiredService<IRepository<Parcel, Guid>>().GetAsync(id)).Send(text));

    protected async Task DispatchAsync()
    {
        await using var scope = RootServiceProvider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EventSequencer>().NumberAsync();
        await scope.ServiceProvider.GetRequiredService<EventDispatcher>().DispatchAsync(GetRequiredService<DistributedEventConsumers>().All.Single());
    }

    protected Task DispatchAfterAsync(int seconds)
    {
        Time.Now = Time.Now.AddSeconds(seconds);
        return DispatchAsync();
    }

    protected async Task<List<string>> EntriesAsync()
        => [.. (await CommitAsync(() => GetRequiredService<IRepository<Entry, long>>().GetListAsync())).OrderBy(entry => entry.Id).Select(entry => entry.Text)];

    protected async Task<IEnumerable<string>> PlacesAsync()
        => (await CommitAsync(() => GetRequiredService<IRepository<EventConsumerPlace, string>>().GetListAsync())).Select(place => place.Id);

    protected Task<List<OutgoingEventRecord>> KeptAsync()
        => CommitAsync(() => GetRequiredService<IRepository<OutgoingEventRecord, long>>().GetListAsync());

    protected Task<List<IncomingEventRecord>> PutAsideAsync()
        => CommitAsync(() => GetRequiredService<IRepository<IncomingEventRecord, Guid>>().GetListAsync());

    protected async Task CommitAsync(Func<Task> action)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await action();
        await unitOfWork.CompleteAsync();
    }

    protected async Task<T> CommitAsync<T>(Func<Task<T>> action)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await action();
        await unitOfWork.CompleteAsync();
        return result;
    }

    protected Guid NewId() => GetRequiredService<IGuidGenerator>().Create();

    protected sealed class MovingTime : TimeProvider
    {
        public DateTime Now { get; set; } = new(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
