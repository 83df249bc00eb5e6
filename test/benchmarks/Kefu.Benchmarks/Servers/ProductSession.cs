using System.Net;
using System.Net.Http.Json;

namespace Kefu.Benchmarks.Servers;

/// <summary>The administrator, signed in by cookie as a browser is.</summary>
internal sealed class ProductSession : IDisposable
{
    private readonly CookieContainer _cookies = new();

    private ProductSession(Uri address)
        => Client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    public HttpClient Client { get; }

    public string CookieHeader => _cookies.GetCookieHeader(Client.BaseAddress!);

    public static async Task<ProductSession> SignInAsync(Uri address)
    {
        var session = new ProductSession(address);
        var credentials = new { userNameOrEmailAddress = "admin", password = ServerSettings.AdministratorPassword };
        using var answer = await session.Client.PostAsJsonAsync("/api/account/login", credentials);
        answer.EnsureSuccessStatusCode();
        using var configuration = await session.Client.GetAsync("/api/abp/application-configuration");
        configuration.EnsureSuccessStatusCode();
        session.Client.DefaultRequestHeaders.Add("RequestVerificationToken", session._cookies.GetCookies(address)["XSRF-TOKEN"]!.Value);
        return session;
    }

    public void Dispose() => Client.Dispose();
}
