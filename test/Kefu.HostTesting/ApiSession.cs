using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Kefu.HostTesting;

/// <summary>What a program of another system does: signs in, keeps the cookies, sends the antiforgery token with what changes something.</summary>
public sealed class ApiSession : IDisposable
{
    private const string TokenCookie = "XSRF-TOKEN", TokenHeader = "RequestVerificationToken";

    private readonly CookieContainer _cookies = new();
    private readonly Uri _address;

    public ApiSession(Uri address)
    {
        _address = address;
        Client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
        Client.DefaultRequestHeaders.Add("Accept-Language", "zh-Hans");
    }

    public HttpClient Client { get; }

    public static async Task<ApiSession> SignInAsync(Uri address, string userName, string password)
    {
        var session = new ApiSession(address);
        var (result, _) = await session.TrySignInAsync(userName, password);
        return result == 1 ? session : throw new InvalidOperationException($"{userName} cannot sign in: {result}.");
    }

    public async Task<(int Result, HttpStatusCode Status)> TrySignInAsync(string userName, string password)
    {
        using var answer = await Client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = userName, password, rememberMe = false });
        var body = await answer.Content.ReadFromJsonAsync<JsonObject>();
        (await Client.GetAsync("/api/abp/application-configuration?includeLocalizationResources=false")).Dispose();
        return ((int?)body?["result"] ?? 0, answer.StatusCode);
    }

    public async Task<JsonNode> GetAsync(string url)
    {
        using var answer = await Client.GetAsync(url);
        answer.EnsureSuccessStatusCode();
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    public Task<HttpResponseMessage> PostAsync(string url, object? body = null) => SendAsync(HttpMethod.Post, url, body is null ? null : JsonContent.Create(body));

    public Task<HttpResponseMessage> PutAsync(string url, object body) => SendAsync(HttpMethod.Put, url, JsonContent.Create(body));

    public async Task<JsonNode> CreateAsync(string url, object body)
    {
        using var answer = await PostAsync(url, body);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new HttpRequestException($"{url}: {(int)answer.StatusCode} {text}");
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        if (_cookies.GetCookies(_address)[TokenCookie] is { } token)
        {
            request.Headers.Add(TokenHeader, token.Value);
        }

        return await Client.SendAsync(request);
    }

    public void Dispose() => Client.Dispose();
}

/// <summary>Reads answers.</summary>
public static class AnswerExtensions
{
    /// <summary>The error of the envelope.</summary>
    public static async Task<JsonObject> ErrorAsync(this HttpResponseMessage answer)
        => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!.AsObject();
}
