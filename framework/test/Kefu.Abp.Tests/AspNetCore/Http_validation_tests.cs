using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Volo.Abp.AspNetCore;

public class Http_validation_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    [Fact]
    public async Task Every_error_is_told_once_with_its_member()
    {
        var (response, json) = await library.SendAsync(
            HttpMethod.Post, "/api/library/books", new { title = "far too long a title", copies = 0, chapters = new[] { new { title = "" } } });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Members(json).ShouldBe(["title", "copies", "chapters[0].Title"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_object_that_validates_itself_names_all_its_members()
    {
        var (response, json) = await library.SendAsync(HttpMethod.Post, "/api/library/books", new { title = "Emma", chapters = new[] { new { title = "Emma" } } });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Members(json).ShouldBe(["title", "chapters"]);
    }

    [Theory]
    [InlineData("{ not json", "")]
    [InlineData("", "")]
    [InlineData("""{"title":"Emma","copies":"many"}""", "copies")]
    [InlineData("""{"title":"Emma","publishedAt":"yesterday"}""", "publishedAt")]
    public async Task A_body_that_cannot_be_read_is_refused_like_any_other_invalid_one(string body, string member)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var response = await library.Client.PostAsync("/api/library/books", content);
        var text = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Members(JsonNode.Parse(text)!.AsObject()).ShouldBe(member.Length == 0 ? [] : [member]);
        text.ShouldNotContain("System.");
    }

    [Fact]
    public async Task A_value_of_the_query_that_cannot_be_read_is_named()
    {
        var (response, json) = await library.SendAsync(HttpMethod.Get, "/api/library/books?skipCount=many");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Members(json).ShouldBe(["skipCount"]);
    }

    [Fact]
    public async Task More_rows_than_a_list_may_give_are_refused()
        => (await library.SendAsync(HttpMethod.Get, "/api/library/books?maxResultCount=1001")).Response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    private static IEnumerable<string> Members(JsonObject json)
        => json["error"]!["validationErrors"]!.AsArray().SelectMany(error => error!["members"]!.AsArray()).Select(member => member!.GetValue<string>());
}
