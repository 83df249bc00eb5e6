using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace Volo.Abp.AspNetCore;

public class Error_envelope_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    [Theory]
    [InlineData("Business", 403)]
    [InlineData("Mapped", 429)]
    [InlineData("NotFound", 404)]
    [InlineData("Stale", 409)]
    [InlineData("Friendly", 403)]
    [InlineData("NotWritten", 501)]
    [InlineData("Program", 500)]
    public async Task An_exception_is_answered_with_the_status_of_its_kind_in_the_envelope(string failure, int status)
    {
        var (response, json) = await library.SendAsync(HttpMethod.Post, "/api/library/books/fail?failure=" + failure);

        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        json["error"]!["message"]!.GetValue<string>().ShouldNotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("en", "Emma has been lent.")]
    [InlineData("zh-Hans", "《Emma》已借出。")]
    [InlineData("fr", "《Emma》已借出。")]
    public async Task A_business_rule_speaks_by_its_code_in_the_language_of_the_caller(string language, string message)
    {
        var (_, json) = await library.SendAsync(HttpMethod.Post, "/api/library/books/fail?failure=Business", language: language);

        json["error"]!["code"]!.GetValue<string>().ShouldBe("Library:Lent");
        json["error"]!["message"]!.GetValue<string>().ShouldBe(message);
        json["error"]!["data"]!["Title"]!.GetValue<string>().ShouldBe("Emma");
    }

    [Fact]
    public async Task A_fault_of_the_program_tells_nothing_of_itself()
    {
        var (response, _) = await library.SendAsync(HttpMethod.Post, "/api/library/books/fail?failure=Program");

        var text = await response.Content.ReadAsStringAsync();
        text.ShouldNotContain("secret");
        text.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_unknown_address_of_the_API_answers_404_in_the_envelope_and_a_page_does_not()
    {
        var (api, json) = await library.SendAsync(HttpMethod.Get, "/api/nothing/here");
        var (page, _) = await library.SendAsync(HttpMethod.Get, "/nothing");

        api.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        json["error"]!["message"]!.GetValue<string>().ShouldBe("There is nothing at this address.");
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.Content.Headers.ContentType.ShouldBeNull();
    }

    [Fact]
    public async Task A_wrong_verb_answers_405_in_the_envelope()
    {
        var (response, json) = await library.SendAsync(HttpMethod.Patch, "/api/library/books");

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        json["error"]!["message"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_media_type_answers_415_in_the_envelope()
    {
        using var content = new StringContent("title=Emma", Encoding.UTF8, "text/plain");

        var response = await library.Client.PostAsync("/api/library/books", content);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
    }

    [Fact]
    public async Task Every_answer_carries_a_correlation_id_and_the_security_headers_errors_too()
    {
        var (response, _) = await library.SendAsync(HttpMethod.Post, "/api/library/books/fail?failure=Program");

        response.Headers.GetValues("X-Correlation-Id").Single().Length.ShouldBe(32);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
    }

    [Theory]
    [InlineData("order-4711", true)]
    [InlineData("a b<script>", false)]
    public async Task The_callers_correlation_id_comes_back_if_it_is_harmless(string id, bool harmless)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/library/books");
        request.Headers.TryAddWithoutValidation("X-Correlation-Id", id);

        var response = await library.Client.SendAsync(request);

        (response.Headers.GetValues("X-Correlation-Id").Single() == id).ShouldBe(harmless);
    }
}
