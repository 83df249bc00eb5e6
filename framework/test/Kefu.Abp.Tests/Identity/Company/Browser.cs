using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Shouldly;

namespace Volo.Abp.Identity.Company;

/// <summary>Keeps cookies and sends the antiforgery token, as a browser with a script does.</summary>
public sealed class Browser : IDisposable
{
    private static readonly Uri Root = new("http://localhost/");

    private readonly CookieContainerHandler _cookies;
    private readonly HttpClient _client;

    public Browser(TestServer server)
    {
        _cookies = new CookieContainerHandler { InnerHandler = server.CreateHandler() };
        _client = new HttpClient(_cookies) { BaseAddress = Root };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    public bool HasSignInCookie => CookieOf(".AspNetCore.Identity.Application") is not null;

    /// <summary>The result's number.</summary>
    public async Task<int> TrySignInAsync(string userNameOrEmail, string password)
        => (await PostAsync("/api/account/login", new { userNameOrEmailAddress = userNameOrEmail, password, rememberMe = false })).Json["result"]!.GetValue<int>();

    public async Task SignInAsync(string userName, string password)
    {
        (await TrySignInAsync(userName, password)).ShouldBe(1);
        await GetAsync("/api/abp/application-configuration");
    }

    public Task<Answer> GetAsync(string url) => SendAsync(HttpMethod.Get, url);

    public Task<Answer> PostAsync(string url, object? body = null) => SendAsync(HttpMethod.Post, url, body);

    public Task<Answer> PutAsync(string url, object? body = null) => SendAsync(HttpMethod.Put, url, body);

    public Task<Answer> DeleteAsync(string url) => SendAsync(HttpMethod.Delete, url);

    public async Task<Answer> SendAsync(HttpMethod method, string url, object? body = null, bool withToken = true)
    {
        using var request = new HttpRequestMessage(method, url) { Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body)) };
        if (withToken && CookieOf("XSRF-TOKEN") is { } token)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        using var response = await _client.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public void Dispose()
    {
        _client.Dispose();
        _cookies.Dispose();
    }

    private string? CookieOf(string name) => _cookies.Container.GetCookies(Root)[name]?.Value;
}

/// <summary>What the server has said.</summary>
public sealed record Answer(HttpStatusCode Status, string Text)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string? ErrorCode => Json["error"]?["code"]?.GetValue<string>();

    public string? ErrorMessage => Json["error"]?["message"]?.GetValue<string>();
}
