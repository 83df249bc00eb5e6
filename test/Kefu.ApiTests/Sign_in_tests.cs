using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
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
        var guessed = await product.CreateUserAsync();
        var other = await product.CreateUserAsync();
        using var session = new ApiSession(product.Address);
        var results = new ConcurrentBag<(int Result, HttpStatusCode Status)>();

        var guessing = Parallel.ForEachAsync(Enumerable.Range(0, 1000), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (attempt, cancellationToken) =>
            results.Add(await GuessAsync(session, guessed, "guess" + attempt)));
        await ImportCalls.UntilAsync(() => Task.FromResult(results.Count > 100));
        var taken = Stopwatch.StartNew();
        using (await product.SignInAsync(other))
            taken.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5), "Others do not wait.");
        await guessing;

        results.ShouldAllBe(result => result.Status == HttpStatusCode.OK);
        results.Count(result => result.Result == 2).ShouldBeLessThan(20);
        results.Count(result => result.Result == 4).ShouldBe(results.Count - results.Count(result => result.Result == 2));
        (await GuessAsync(session, guessed, HostSettings.AdministratorPassword)).Result.ShouldBe(4, "Not even the right password opens it now.");
    }

    [Fact]
    public async Task An_unknown_name_takes_as_long_as_a_known_one()
    {
        const int triesBeforeTheLock = 4;
        using var session = new ApiSession(product.Address);
        await GuessAsync(session, "unknown-to-all", "warm");
        var (known, unknown) = (new List<TimeSpan>(), new List<TimeSpan>());

        for (var user = 0; user < 4; user++)
        {
            var name = await product.CreateUserAsync();
            for (var attempt = 0; attempt < triesBeforeTheLock; attempt++)
            {
                known.Add(await TimeAsync(() => GuessAsync(session, name, "wrong" + attempt)));
                unknown.Add(await TimeAsync(() => GuessAsync(session, "unknown-" + name, "wrong" + attempt)));
            }
        }

        // Only one of the two writes the wrong attempt down; what takes long is the password, and that both check.
        (Median(unknown) / Median(known)).ShouldBeInRange(0.33, 3);
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
        var name = await product.CreateUserAsync();
        using (await product.SignInAsync(name)) { }
        var user = await product.Administrator.GetAsync("/api/identity/users/by-username/" + name);
        user["isActive"] = false;
        (await product.Administrator.PutAsync($"/api/identity/users/{user["id"]}", user)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var session = new ApiSession(product.Address);

        (await session.TrySignInAsync((string)user["userName"]!, HostSettings.AdministratorPassword)).Result.ShouldBe(3);
        (await session.TrySignInAsync((string)user["userName"]!, "wrong")).Result.ShouldBe(2);
    }

    private static async Task<(int Result, HttpStatusCode Status)> GuessAsync(ApiSession session, string userName, string password)
    {
        using var answer = await session.Client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = userName, password, rememberMe = false });
        return ((int)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["result"]!, answer.StatusCode);
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> act)
    {
        var taken = Stopwatch.StartNew();
        await act();
        return taken.Elapsed;
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
