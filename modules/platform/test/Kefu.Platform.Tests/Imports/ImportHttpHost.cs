using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Autofac;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.Platform.Imports;

[DependsOn(typeof(AbpAutofacModule), typeof(ImportTestModule))]
public sealed class ImportHttpModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddAuthentication();

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        app.UseMiddleware<ParcelModule.NamedUser>();
        app.UsePlatformRequestLocalization();
        app.UseAbpExceptionHandling();
        app.UseRouting();
        app.UseAuthorization();
        app.UseConfiguredEndpoints();
    }
}

/// <summary>Platform with lists of consignments behind its HTTP API, with jobs that run.</summary>
public sealed class ImportHttpHost : IAsyncLifetime
{
    public static readonly Guid Importer = new("11111111-0000-4000-8000-000000000001");
    public static readonly Guid Other = new("11111111-0000-4000-8000-000000000002");
    public static readonly Guid Nobody = new("11111111-0000-4000-8000-000000000003");

    private readonly string _folder = Directory.CreateTempSubdirectory("kefu-http-").FullName;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Settings:Abp.Localization.DefaultLanguage"] = "zh-Hans";
        builder.Configuration["App:DataPath"] = _folder;
        builder.Configuration["ConnectionStrings:Default"] = $"Data Source={Path.Combine(_folder, "test.db")}";
        builder.WebHost.UseTestServer();
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<ImportHttpModule>();
        _app = builder.Build();
        await CreateAsync();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
        _client = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Guid? user, HttpContent? content = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, "/api/platform/imports" + path) { Content = content };
        if (user != null)
            request.Headers.Add("X-User", user.ToString());
        if (language != null)
            request.Headers.Add("Accept-Language", language);
        return await _client.SendAsync(request);
    }

    public async Task<JsonObject> ReadAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonObject>())!;

    public async Task<string> UploadAsync(byte[] file, string name = "list.csv")
    {
        var answer = await SendAsync(HttpMethod.Post, "", Importer, Form(file, name));
        answer.EnsureSuccessStatusCode();
        return (string)(await ReadAsync(answer))["id"]!;
    }

    public static MultipartFormDataContent Form(byte[] file, string name = "list.csv", string type = ConsignmentImport.TypeName)
        => new() { { new StringContent(type), "type" }, { new ByteArrayContent(file), "file", name } };

    /// <summary>The import once it has one of these states.</summary>
    public async Task<JsonObject> UntilAsync(string id, params string[] states)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var import = await ReadAsync(await SendAsync(HttpMethod.Get, $"/{id}", Importer));
            if (states.Contains((string)import["state"]!))
                return import;
            await Task.Delay(20, patience.Token);
        }
    }

    private async Task CreateAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseUpgrade>().RunAsync();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var database = (await scope.ServiceProvider.GetRequiredService<IDbContextProvider<ConsignmentDbContext>>().GetDbContextAsync()).Database;
        await database.ExecuteSqlRawAsync(database.GenerateCreateScript());
        foreach (var id in new[] { Importer, Other })
        {
            await scope.ServiceProvider.GetRequiredService<IdentityUserManager>().CreateAsync(new IdentityUser(id, $"user-{id}", $"{id}@example.com"));
            await scope.ServiceProvider.GetRequiredService<IPermissionManager>().SetAsync(ConsignmentPermissions.Import, UserPermissionValueProvider.ProviderName, id.ToString(), true);
        }

        await unitOfWork.CompleteAsync();
    }
}
