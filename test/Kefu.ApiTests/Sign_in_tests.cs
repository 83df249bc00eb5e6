using System.Net;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

public class Sign_in_tests(Product product)
{
    [Fact]
    public async Task A_wrong_password_and_an_unknown_user_get_the_same_answer()
    {
        using var session = new ApiSession(product.Address);

        (await session.TrySignInAsync("wangfang", "wrong-password")).ShouldBe((2, HttpStatusCode.OK));
        (await session.TrySignInAsync("nobody-of-this-name", "wrong-password")).ShouldBe((2, HttpStatusCode.OK));
    }

    [Fact]
    public async Task Guessing_a_thousand_times_ends_in_a_lock_out_and_in_no_error()
    {
        using (await product.SignInAsNobodyAsync()) { }
        var users = await product.Administrator.GetAsync("/api/identity/users?sorting=creationTime desc&maxResultCount=1");
        var name = (string)users["items"]![0]!["userName"]!;
        using var session = new ApiSession(product.Address);

        var results = new List<(int Result, HttpStatusCode Status)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 1000), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (attempt, cancellationToken) =>
        {
            using var answer = await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(session.Client, "/api/account/login", new { userNameOrEmailAddress = name, password = "guess" + attempt, rememberMe = false }, cancellationToken);
            var result = (int)JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken))!["result"]!;
            lock (results)
            {
                results.Add((result, answer.StatusCode));
            }
        });

        results.ShouldAllBe(result => result.Status == HttpStatusCode.OK);
        results.Count(result => result.Result == 2).ShouldBeLessThan(20);
        (await session.TrySignInAsync(name, HostSettings.AdministratorPassword)).Result.ShouldBe(4);
    }

    [Fact]
    public async Task What_changes_something_needs_the_antiforgery_token_where_the_cookie_is_sent()
    {
        using var session = await product.SignInAsync("admin");

        using var refused = await session.Client.PostAsync("/api/identity/roles", System.Net.Http.Json.JsonContent.Create(new { name = "nobody" }));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task After_signing_out_the_cookie_is_worth_nothing()
    {
        using var session = await product.SignInAsync("zhaomin");
        (await session.Client.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await session.Client.GetAsync("/api/account/logout")).Dispose();

        (await session.Client.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_user_who_is_deactivated_cannot_sign_in()
    {
        using (await product.SignInAsNobodyAsync()) { }
        var user = (await product.Administrator.GetAsync("/api/identity/users?sorting=creationTime desc&maxResultCount=1"))["items"]![0]!;
        user["isActive"] = false;
        (await product.Administrator.PutAsync($"/api/identity/users/{user["id"]}", user)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var session = new ApiSession(product.Address);

        (await session.TrySignInAsync((string)user["userName"]!, HostSettings.AdministratorPassword)).Result.ShouldBe(3);
        (await session.TrySignInAsync((string)user["userName"]!, "wrong")).Result.ShouldBe(2);
    }
}
