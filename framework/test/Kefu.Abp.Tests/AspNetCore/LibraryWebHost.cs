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
public sealed class LibraryWebHost : IAsyncLifetime
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
        builder.WebHost.UseTestServer();
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<LibraryWebModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public void Grant(Guid user, string permission) => Services.GetRequiredService<LibraryGrants>().ByUser[(user.ToString(), permission)] = true;

    public async Task<(HttpResponseMessage Response, JsonObject Json)> SendAsync(HttpMethod method, string url, object? body = null, Guid? user = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = body is null ? null : JsonContent.Create(body) };
        if (user is not null)
        {
            request.Headers.Add("X-User", user.ToString());
        }

        request.Headers.AcceptLanguage.ParseAdd(language ?? "en");
        var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response, text.StartsWith('{') ? JsonNode.Parse(text)!.AsObject() : []);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
