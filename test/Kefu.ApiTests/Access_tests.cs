using System.Net;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

/// <summary>Every operation of the running product, taken from its own description, so that none escapes.</summary>
public class Access_tests(Product product)
{
    /// <summary>What everybody may call. A new line here is a decision.</summary>
    private static readonly string[] Open = ["/api/abp/application-configuration", "/api/abp/application-localization", "/api/account/login", "/api/account/logout"];

    /// <summary>What every signed-in user may call: it shows and changes only what is the user's own, or is known to all.</summary>
    private static readonly string[] OfEveryUser = ["/api/account/my-profile", "/api/platform/exports", "/api/platform/imports", "/api/platform/my-sites", "/api/platform/regions", "/api/platform/staff"];

    [Fact]
    public async Task Whoever_is_not_signed_in_is_told_so_by_every_operation()
    {
        using var anonymous = new ApiSession(product.Address);

        foreach (var (method, url) in (await OperationsAsync()).Where(operation => !Open.Contains(operation.Url)))
        {
            using var answer = await anonymous.SendAsync(method, Fill(url), Content(method));
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{method} {url}");
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{")]
    public async Task Whoever_holds_nothing_is_refused_by_every_operation_that_is_not_everybodys_whatever_is_sent(string body)
    {
        using var nobody = await product.SignInAsNobodyAsync();
        var answered = new List<string>();

        foreach (var (method, url) in (await OperationsAsync()).Where(operation => !Open.Contains(operation.Url) && !OfEveryUser.Any(operation.Url.StartsWith)))
        {
            using var answer = await nobody.SendAsync(method, Fill(url), Content(method, body));
            if (answer.StatusCode != HttpStatusCode.Forbidden)
                answered.Add($"{method} {url}: {(int)answer.StatusCode}");
        }

        answered.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_role_sees_what_it_was_granted_and_no_more()
    {
        using var dispatcher = await product.SignInAsync("liqiang");

        var policies = (await dispatcher.GetAsync("/api/abp/application-configuration?includeLocalizationResources=false"))["auth"]!["grantedPolicies"]!.AsObject();

        policies.ShouldContainKey("CustomerArchives.Customers.View");
        policies.ShouldNotContainKey("CustomerArchives.Customers.Create");
        (await dispatcher.Client.GetAsync("/api/customer-archives/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await dispatcher.PostAsync("/api/customer-archives/customers", new { name = "越权" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_grant_is_in_force_at_the_next_request_and_gone_when_it_is_taken_away()
    {
        var name = await product.CreateUserAsync();
        using var nobody = await product.SignInAsync(name);
        var user = await product.Administrator.GetAsync("/api/identity/users/by-username/" + name);
        var grants = $"/api/permission-management/permissions?providerName=U&providerKey={user["id"]}";

        (await SetAsync(grants, true)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await nobody.Client.GetAsync("/api/customer-archives/customers")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SetAsync(grants, false)).Dispose();
        (await nobody.Client.GetAsync("/api/customer-archives/customers")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("R", "no-such-role", "CustomerArchives.Customers.View", HttpStatusCode.NotFound)]
    [InlineData("R", "客服员", "No.Such.Permission", HttpStatusCode.Forbidden)]
    [InlineData("X", "客服员", "CustomerArchives.Customers.View", HttpStatusCode.Forbidden)]
    public async Task A_grant_to_nobody_or_of_nothing_is_refused(string provider, string key, string permission, HttpStatusCode expected)
    {
        using var answer = await product.Administrator.PutAsync(
            $"/api/permission-management/permissions?providerName={provider}&providerKey={Uri.EscapeDataString(key)}",
            new { permissions = new[] { new { name = permission, isGranted = true } } });

        answer.StatusCode.ShouldBe(expected);
    }

    private Task<HttpResponseMessage> SetAsync(string url, bool isGranted)
        => product.Administrator.PutAsync(url, new { permissions = new[] { new { name = "CustomerArchives.Customers.View", isGranted } } });

    private async Task<List<(HttpMethod Method, string Url)>> OperationsAsync()
    {
        var paths = (await product.Administrator.GetAsync("/openapi/v1.json"))["paths"]!.AsObject();
        var operations = paths.SelectMany(path => path.Value!.AsObject().Select(operation => (HttpMethod.Parse(operation.Key), path.Key))).ToList();
        operations.Count.ShouldBeGreaterThan(30);
        return operations;
    }

    private static string Fill(string url) => System.Text.RegularExpressions.Regex.Replace(url, "{[^}]+}", "3a000000-0000-0000-0000-000000000001");

    private static StringContent? Content(HttpMethod method, string body = "{}")
        => method == HttpMethod.Post || method == HttpMethod.Put ? new StringContent(body, System.Text.Encoding.UTF8, "application/json") : null;
}
