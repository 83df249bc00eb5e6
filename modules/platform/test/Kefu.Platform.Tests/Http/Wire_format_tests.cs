using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Http;

public class Wire_format_tests(PlatformHttpHost host) : IClassFixture<PlatformHttpHost>
{
    [Fact]
    public async Task Enumerations_of_modules_are_sent_by_name_others_by_number()
        => (await MoveAsync("""{"state":"OnTheWay","day":3}""")).ShouldBe((HttpStatusCode.OK, """{"state":"OnTheWay","day":3}"""));

    [Theory]
    [InlineData("""{"state":"Flying"}""")]
    [InlineData("""{"state":99}""")]
    public async Task A_name_that_does_not_exist_and_a_number_are_refused(string body)
        => (await MoveAsync(body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    private async Task<(HttpStatusCode Status, string Text)> MoveAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        var response = await host.SendAsync(HttpMethod.Post, "/api/tests/parcel/move", content: content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
