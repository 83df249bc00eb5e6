using System.Net;
using Shouldly;
using Volo.Abp.AspNetCore.Library;
using Xunit;

namespace Volo.Abp.AspNetCore;

public class Http_authorization_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    private static readonly Guid Reader = new("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Librarian = new("22222222-2222-2222-2222-222222222222");

    [Fact]
    public async Task Nobody_gets_401_in_the_envelope_and_is_not_led_to_a_page()
    {
        var (response, json) = await UpdateAsync(null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.Location.ShouldBeNull();
        json["error"]!["code"]!.GetValue<string>().ShouldBe("Volo.Authorization:010001");
    }

    [Fact]
    public async Task A_user_without_the_permission_gets_403() => (await UpdateAsync(Reader)).Response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task A_user_with_the_permission_gets_through()
    {
        library.Grant(Librarian, LibraryPermissions.Update);

        (await UpdateAsync(Librarian)).Response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_method_that_asks_for_sign_in_only_lets_every_user_through()
    {
        (await library.SendAsync(HttpMethod.Post, "/api/library/books/reserve")).Response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await library.SendAsync(HttpMethod.Post, "/api/library/books/reserve", user: Reader)).Response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_current_user_is_the_user_of_the_request()
    {
        var (response, _) = await library.SendAsync(HttpMethod.Post, "/api/library/books/who", user: Reader);

        (await response.Content.ReadAsStringAsync()).ShouldContain(Reader.ToString());
    }

    [Fact]
    public async Task A_feature_that_is_off_refuses_the_call()
        => (await library.SendAsync(HttpMethod.Post, "/api/library/books/burn", user: Librarian)).Response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    private Task<(HttpResponseMessage Response, System.Text.Json.Nodes.JsonObject Json)> UpdateAsync(Guid? user)
        => library.SendAsync(HttpMethod.Put, $"/api/library/books/{Guid.Empty}", new { title = "Emma" }, user);
}
