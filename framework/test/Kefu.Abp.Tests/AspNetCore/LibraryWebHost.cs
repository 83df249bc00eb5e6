using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.AspNetCore.Library;
using Xunit;

namespace Volo.Abp.AspNetCore;

/// <summary>The library behind a server in memory.</summary>
public class LibraryWebHost : IAsyncLifetime
{
    private WebApplication _app = default!;

    public HttpClient Client { get; private set; } = default!;

    public IServiceProvider Services => _app.Services;

    public CallLog Calls => Services.GetRequiredService<CallLog>();

    public TestServer Server => _app.GetTestServer();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Settings:Abp.Localization.DefaultLanguage"] = "zh-Hans";
        UseServer(builder.WebHost);
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<LibraryWebModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
        Client = CreateClient(_app);
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    protected virtual void UseServer(IWebHostBuilder webHost) => webHost.UseTestServer();

    protected virtual HttpClient CreateClient(WebApplication app) => app.GetTestClient();

    public void Grant(Guid user, string permission) => Services.GetRequiredService<LibraryGrants>().ByUser[(user.ToString(), permission)] = true;

    public async Task<(HttpResponseMessage Response, JsonObject Json)> SendAsync(HttpMethod method, string url, object? body = null, Guid? user = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = body is null ? null : JsonContent.Create(body) };
        if (user is not null)
        {
            request.Headers.Add("X-User", user.ToString());
        }

        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response, text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : []);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The library behind a real server.</summary>
public sealed class LibraryWebHostOnSocket : LibraryWebHost
{
    protected override void UseServer(IWebHostBuilder webHost) => webHost.UseKestrel().UseUrls("http://127.0.0.1:0");

    protected override HttpClient CreateClient(WebApplication app) => new() { BaseAddress = new Uri(app.Urls.Single()) };
}
