using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.Guids;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.Identity.Company;

/// <summary>The company behind a server in memory, with a database of its own in which the administrator is.</summary>
public sealed class CompanyHost : IAsyncLifetime
{
    public const string Password = "Kashgar-2026";

    private readonly TestDatabase _database = new();
    private WebApplication _app = default!;
    private int _people;

    public CompanyTime Time { get; } = new();

    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Settings:Abp.Localization.DefaultLanguage"] = "zh-Hans",
            ["ConnectionStrings:Default"] = _database.ConnectionString,
        });
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(_database);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<CompanyModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
        await CreateTablesAsync();
        await SeedAsync(Password);
    }

    public Browser Open() => new(_app.GetTestServer());

    public async Task<Browser> OpenAsync(string userName, string password = Password)
    {
        var browser = Open();
        await browser.SignInAsync(userName, password);
        return browser;
    }

    /// <summary>The administrator's browser.</summary>
    public Task<Browser> OpenAsAdministratorAsync() => OpenAsync("admin");

    /// <summary>A browser of somebody new who has these permissions and no others.</summary>
    public async Task<Browser> OpenAsSomebodyWithAsync(params string[] permissions)
    {
        var user = await GivenUserAsync();
        await CommitAsync<IPermissionManager, bool>(async grants =>
        {
            await grants.SetManyAsync(permissions.ToDictionary(name => name, _ => true), "U", user.Id.ToString());
            return true;
        });
        return await OpenAsync(user.UserName);
    }

    public Task<IdentityUser> GivenUserAsync(Action<IdentityUser>? change = null) => CommitAsync<IdentityUserManager, IdentityUser>(async users =>
    {
        var name = $"person{Interlocked.Increment(ref _people)}";
        var user = new IdentityUser(Services.GetRequiredService<IGuidGenerator>().Create(), name, name + "@company.test");
        change?.Invoke(user);
        (await users.CreateAsync(user, Password)).CheckErrors();
        return user;
    });

    public Task<IdentityUser> ReadUserAsync(Guid id) => CommitAsync<IIdentityUserRepository, IdentityUser>(users => users.GetAsync(id));

    public Task SeedAsync(string? administratorPassword) => CommitAsync<IDataSeeder, bool>(async seeder =>
    {
        await seeder.SeedAsync(new DataSeedContext().WithProperty("AdminEmail", "admin@company.test").WithProperty("AdminPassword", administratorPassword));
        return true;
    });

    /// <summary>Works in a scope and a unit of work, which is committed.</summary>
    public async Task<TResult> CommitAsync<TService, TResult>(Func<TService, Task<TResult>> action) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await action(scope.ServiceProvider.GetRequiredService<TService>());
        await unitOfWork.CompleteAsync();
        return result;
    }

    /// <summary>Long enough that each sign-in is checked anew.</summary>
    public void AMinutePasses() => Time.Now += TimeSpan.FromMinutes(1);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _database.Dispose();
    }

    private async Task CreateTablesAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().Database.EnsureCreatedAsync();
        await scope.ServiceProvider.GetRequiredService<AbpManagementDbContext>().GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
    }
}
