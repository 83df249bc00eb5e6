using System.Net.Http.Json;
using Kefu.ModuleTesting;
using Kefu.Platform.Data;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Numbering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>Tickets behind Kestrel, on the database of the test run.</summary>
public sealed class IdempotencyHttpHost : IAsyncLifetime
{
    private static readonly DateTime Start = new(2026, 3, 4, 2, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("kefu-http-").FullName;
    private readonly IModuleDatabase _database = ModuleDatabases.Take(typeof(TicketModule));
    private WebApplication _app = null!;

    public FixedTime Time { get; } = new(Start);

    public IServiceProvider Services => _app.Services;

    public HttpClient Client { get; private set; } = null!;

    internal TicketWindow Window => Services.GetRequiredService<TicketWindow>();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Settings:Abp.Localization.DefaultLanguage"] = "zh-Hans";
        builder.Configuration["App:DataPath"] = _folder;
        builder.Configuration["Database:Provider"] = _database.Provider;
        builder.Configuration["ConnectionStrings:Default"] = _database.ConnectionString;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<TicketModule>();
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
        _app = builder.Build();
        await UpgradeAsync();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string? key, object? body = null, Guid? user = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/tests/tickets" + path) { Content = body as HttpContent ?? JsonContent.Create(body ?? new { }) };
        request.Headers.Add("X-User", (user ?? TicketModule.Clerk).ToString());
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation(IdempotencyKey.Header, key);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>How many tickets were given out: each call takes a number, and a rollback gives it back.</summary>
    public async Task<int> CountAsync()
    {
        using var unitOfWork = Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var next = (await Services.GetRequiredService<INumberAllocator>().AllocateAsync(TicketSeries.Ticket)).Single();
        return int.Parse(next) - 1;
    }

    public async Task<int> CountAnswersAsync()
    {
        using var unitOfWork = Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: false);
        return await (await Services.GetRequiredService<IDbContextProvider<PlatformDataDbContext>>().GetDbContextAsync()).Set<IdempotentAnswer>().CountAsync();
    }

    private async Task UpgradeAsync()
    {
        if (_database is IUpgradedDatabase { IsUpgraded: false } fresh)
        {
            await Services.GetRequiredService<DatabaseUpgrade>().RunAsync();
            fresh.Upgraded();
        }
    }
}
