using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Http.Idempotency;

public class Idempotency_tests(IdempotencyHttpHost host) : IClassFixture<IdempotencyHttpHost>
{
    private const string Replayed = "Idempotency-Replayed";

    [Fact]
    public async Task A_request_that_comes_again_has_its_effect_once_and_the_same_answer()
    {
        var before = await host.CountAsync();

        var first = await TakeAsync("again", "王芳");
        var second = await TakeAsync("again", "王芳");

        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        second.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        (first.Headers.Contains(Replayed), second.Headers.Contains(Replayed)).ShouldBe((false, true));
        (await host.CountAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task An_answer_of_nothing_comes_again_as_nothing()
    {
        var before = await host.CountAsync();

        var first = await host.PostAsync("/take-quietly", "quiet");
        var second = await host.PostAsync("/take-quietly", "quiet");

        (first.StatusCode, second.StatusCode).ShouldBe((HttpStatusCode.NoContent, HttpStatusCode.NoContent));
        (await host.CountAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Without_a_key_each_request_has_its_effect()
    {
        var before = await host.CountAsync();

        await TakeAsync(null, "王芳");
        await TakeAsync(null, "王芳");

        (await host.CountAsync()).ShouldBe(before + 2);
    }

    [Fact]
    public async Task A_key_that_came_with_another_request_is_refused()
    {
        await TakeAsync("other", "王芳");
        var before = await host.CountAsync();

        var refused = await TakeAsync("other", "李强");

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await CodeOf(refused)).ShouldBe(IdempotencyErrorCodes.KeyUsed);
        (await host.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Keys_of_another_caller_and_another_route_are_other_keys()
    {
        var before = await host.CountAsync();

        await TakeAsync("mine", "王芳");
        await host.PostAsync("/take", "mine", new { name = "王芳" }, TicketModule.Colleague);
        await host.PostAsync("/take-quietly", "mine");

        (await host.CountAsync()).ShouldBe(before + 3);
    }

    [Fact]
    public async Task What_was_refused_is_not_kept_and_may_be_sent_again()
    {
        var before = await host.CountAsync();
        var kept = await host.CountAnswersAsync();
        host.Window.IsShut = true;
        (await TakeAsync("refused", "王芳")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await host.CountAnswersAsync()).ShouldBe(kept);
        (await host.CountAsync()).ShouldBe(before);

        host.Window.IsShut = false;
        var answer = await TakeAsync("refused", "王芳");

        (answer.StatusCode, answer.Headers.Contains(Replayed)).ShouldBe((HttpStatusCode.OK, false));
        (await host.CountAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Of_many_at_once_one_has_its_effect_and_the_others_its_answer()
    {
        var before = await host.CountAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => TakeAsync("at-once", "王芳")));

        (await host.CountAsync()).ShouldBe(before + 1);
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.Conflict && answer.Headers.RetryAfter != null));
        answers.Count(answer => answer.IsSuccessStatusCode && !answer.Headers.Contains(Replayed)).ShouldBe(1);
        (await Task.WhenAll(answers.Where(answer => answer.IsSuccessStatusCode).Select(answer => answer.Content.ReadAsStringAsync()))).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\tb")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task A_key_that_is_none_is_refused(string key)
    {
        var refused = await TakeAsync(key, "王芳");

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeOf(refused)).ShouldBe(IdempotencyErrorCodes.KeyInvalid);
    }

    [Fact]
    public async Task An_upload_in_parts_is_refused_with_a_key()
    {
        using var parts = new MultipartFormDataContent { { new StringContent("王芳"), "name" } };

        var refused = await host.PostAsync("/take", "parts", parts);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeOf(refused)).ShouldBe(IdempotencyErrorCodes.NotSupported);
    }

    [Fact]
    public async Task An_answer_is_kept_for_a_day()
    {
        await TakeAsync("day", "王芳");
        var answers = host.Services.GetRequiredService<IdempotentAnswers>();

        host.Time.Now += IdempotentAnswers.Kept;
        await answers.CleanAsync();
        (await TakeAsync("day", "王芳")).Headers.Contains(Replayed).ShouldBeTrue();

        host.Time.Now += TimeSpan.FromSeconds(1);
        await answers.CleanAsync();
        (await TakeAsync("day", "王芳")).Headers.Contains(Replayed).ShouldBeFalse();
    }

    [Fact]
    public async Task The_description_of_the_api_tells_of_the_header_where_it_counts()
    {
        var paths = (await host.Client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!["paths"]!.AsObject();

        HeadersOf(paths["/api/tests/tickets/take"]!["post"]!).ShouldContain(IdempotencyKey.Header);
        paths.SelectMany(path => path.Value!.AsObject().Where(operation => operation.Key != "post")).SelectMany(operation => HeadersOf(operation.Value!)).ShouldNotContain(IdempotencyKey.Header);
    }

    private Task<HttpResponseMessage> TakeAsync(string? key, string name) => host.PostAsync("/take", key, new { name });

    private static async Task<string?> CodeOf(HttpResponseMessage answer) => (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]!["code"];

    private static IEnumerable<string> HeadersOf(JsonNode operation)
        => (operation["parameters"]?.AsArray() ?? []).Where(parameter => (string?)parameter!["in"] == "header").Select(parameter => (string)parameter!["name"]!);
}
