using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Shouldly;
using Xunit;

namespace Volo.Abp.AspNetCore;

public class Antiforgery_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    private static readonly Uri Root = new("http://localhost/");

    [Fact]
    public async Task A_request_without_the_sign_in_cookie_needs_no_token()
        => (await library.SendAsync(HttpMethod.Post, "/api/library/books", new { title = "Emma" })).Response.StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_request_with_the_sign_in_cookie_is_refused_without_the_token_and_taken_with_it()
    {
        using var cookies = new CookieContainerHandler { InnerHandler = library.Server.CreateHandler() };
        using var browser = new HttpClient(cookies) { BaseAddress = Root };
        await SignInAsync(browser);
        await browser.GetAsync("/api/abp/application-configuration");

        (await PostAsync(browser, null)).ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(browser, "invented")).ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(browser, cookies.Container.GetCookies(Root)["XSRF-TOKEN"]!.Value)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_safe_request_with_the_sign_in_cookie_needs_no_token()
    {
        using var cookies = new CookieContainerHandler { InnerHandler = library.Server.CreateHandler() };
        using var browser = new HttpClient(cookies) { BaseAddress = Root };
        await SignInAsync(browser);

        (await browser.GetAsync("/api/library/books")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task SignInAsync(HttpClient browser)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in");
        request.Headers.Add("X-User", "44444444-4444-4444-4444-444444444444");
        (await browser.SendAsync(request)).EnsureSuccessStatusCode();
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient browser, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/library/books") { Content = JsonContent.Create(new { title = "Emma" }) };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        return (await browser.SendAsync(request)).StatusCode;
    }
}
