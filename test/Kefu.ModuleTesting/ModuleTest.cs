using System.Security.Claims;
using Kefu.Platform.Data;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Hosts;
using Kefu.Platform.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Guids;
using Volo.Abp.Json;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Security.Claims;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.ModuleTesting;

/// <summary>
/// A module with real authorisation, which denies by default, real transactions and a database of its own for each test:
/// SQLite or, where the test run says so, MariaDB. Jobs are kept and run when the test says so; the clock stands still.
/// </summary>
public abstract class ModuleTest<TModule> : AbpIntegratedTest<TModule>, IAsyncLifetime where TModule : IAbpModule
{
    /// <summary>A Wednesday, 10:00 in Ürümqi's Beijing time.</summary>
    protected static readonly DateTime Start = new(2026, 3, 4, 2, 0, 0, DateTimeKind.Utc);

    protected static readonly Guid Site = new("5a9f3c1e-0000-4000-8000-000000000001");

    private readonly TestActor _actor = new();

    private IModuleDatabase _database = null!;
    private IDisposable? _atSite;

    protected FixedTime Time { get; private set; } = null!;

    protected string DataFolder { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        if (_database is IUpgradedDatabase { IsUpgraded: false } fresh)
        {
            await GetRequiredService<DatabaseUpgrade>().RunAsync();
            fresh.Upgraded();
        }
    }

    protected override void BeforeAddApplication(IServiceCollection services)
    {
        SqlCommands.Listen();
        _database = ModuleDatabases.Take(typeof(TModule));
        DataFolder = Directory.CreateTempSubdirectory("kefu-data-").FullName;
        Time = new FixedTime(Start);
        services.ReplaceConfiguration(new ConfigurationBuilder().AddInMemoryCollection(Configuration()).Build());
        services.AddLogging();
    }

    protected override void AfterAddApplication(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
        services.Replace(ServiceDescriptor.Singleton<ICurrentPrincipalAccessor>(_actor));
        services.Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
        services.Configure<AbpEventBusBoxesOptions>(options => options.IsDispatchEnabled = false);
        // A host shows signs of life when the test says so.
        services.Configure<HostPulseOptions>(options => options.BeatPeriod = TimeSpan.FromDays(1));
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Dispose();
        GC.SuppressFinalize(this);
    }

    public override void Dispose()
    {
        _atSite?.Dispose();
        base.Dispose();
        _database.Dispose();
        Directory.Delete(DataFolder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected virtual Dictionary<string, string?> Configuration() => new()
    {
        ["Database:Provider"] = _database.Provider,
        ["ConnectionStrings:Default"] = _database.ConnectionString,
        ["App:DataPath"] = DataFolder,
        ["Settings:Abp.Localization.DefaultLanguage"] = "zh-Hans",
    };

    /// <summary>Works at the test's site from here on.</summary>
    protected void AtSite() => _atSite = GetRequiredService<ICurrentSite>().Change(Site);

    /// <summary>A new site, whose numbers bear the code.</summary>
    protected async Task<Guid> GivenSiteAsync(string code)
    {
        var id = GetRequiredService<IGuidGenerator>().Create();
        await CommitAsync(async () =>
        {
            var context = await GetRequiredService<IDbContextProvider<PlatformDataDbContext>>().GetDbContextAsync();
            context.Sites.Add(new Site(id, code, code, organizationUnitId: id));
        });
        return id;
    }

    /// <summary>A new user who has these permissions and no others. Acts until the answer is disposed of.</summary>
    protected async Task<IDisposable> AsUserWithAsync(params string[] permissions)
    {
        var userId = GetRequiredService<IGuidGenerator>().Create();
        await CommitAsync(() => GetRequiredService<IPermissionManager>()
            .SetManyAsync(permissions.ToDictionary(name => name, _ => true), UserPermissionValueProvider.ProviderName, userId.ToString()));
        return As(userId);
    }

    /// <summary>Acts as this user, who has these roles.</summary>
    protected IDisposable As(Guid userId, params string[] roles)
        => _actor.Become(new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(AbpClaimTypes.UserId, userId.ToString()), new Claim(AbpClaimTypes.UserName, "tester"), .. roles.Select(role => new Claim(AbpClaimTypes.Role, role))], "test")));

    /// <summary>Calls a service in a scope of its own, as a page or a request does.</summary>
    protected async Task<TResult> CallAsync<TService, TResult>(Func<TService, Task<TResult>> call) where TService : notnull
    {
        await using var scope = RootServiceProvider.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Calls a service that answers nothing.</summary>
    protected Task CallAsync<TService>(Func<TService, Task> call) where TService : notnull
        => CallAsync<TService, bool>(async service =>
        {
            await call(service);
            return true;
        });

    /// <summary>The events of a kind that were kept for other modules, in the order in which they were raised.</summary>
    protected Task<List<TEvent>> RaisedAsync<TEvent>() where TEvent : class => CommitAsync(async () =>
    {
        var name = EventNameAttribute.GetNameOrDefault<TEvent>();
        var kept = await (await GetRequiredService<IDbContextProvider<AbpManagementDbContext>>().GetDbContextAsync()).OutgoingEvents
            .Where(outgoing => outgoing.EventName == name).OrderBy(outgoing => outgoing.Id).ToListAsync();
        return kept.ConvertAll(outgoing => GetRequiredService<IJsonSerializer>().Deserialize<TEvent>(outgoing.EventData));
    });

    /// <summary>Hands what was raised so far to those who handle it. A consumer hears from its first time on: begin with it.</summary>
    protected async Task DeliverAsync()
    {
        await CallAsync((EventSequencer sequencer) => sequencer.NumberAsync());
        foreach (var consumer in GetRequiredService<DistributedEventConsumers>().All)
        {
            await CallAsync((EventDispatcher dispatcher) => dispatcher.DispatchAsync(consumer));
        }
    }

    /// <summary>A unit of work that is committed.</summary>
    protected async Task CommitAsync(Func<Task> action)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await action();
        await unitOfWork.CompleteAsync();
    }

    /// <summary>A unit of work that is committed, with an answer.</summary>
    protected async Task<T> CommitAsync<T>(Func<Task<T>> action)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await action();
        await unitOfWork.CompleteAsync();
        return result;
    }
}
