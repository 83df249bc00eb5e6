using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Http;

/// <summary>A module of one service behind the product's HTTP API.</summary>
public sealed class PlatformHttpHost : IAsyncLifetime
{
    private WebApplication _app = default!;

    public HttpClient Client { get; private set; } = default!;

    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Settings:Abp.Localization.DefaultLanguage"] = "zh-Hans";
        builder.WebHost.UseTestServer();
        builder.Host.UseAutofac();
        await builder.AddApplicationAsync<ParcelModule>();
        _app = builder.Build();
        await _app.InitializeApplicationAsync();
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public async Task<JsonObject> GetAsync(string url, string? language = null, string? cookie = null, string? user = null)
        => JsonNode.Parse(await (await SendAsync(HttpMethod.Get, url, language, cookie, user)).Content.ReadAsStringAsync())!.AsObject();

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, string? language = null, string? cookie = null, string? user = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        Add(request, "Accept-Language", language);
        Add(request, "Cookie", cookie);
        Add(request, "X-User", user);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }
}
