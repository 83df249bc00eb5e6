using System.Net;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Http;

public class Unavailability_tests(PlatformHttpHost host) : IClassFixture<PlatformHttpHost>
{
    [Theory]
    [InlineData("zh-Hans", "暂时无法连接数据库")]
    [InlineData("en", "cannot be reached")]
    public async Task A_database_that_is_gone_is_answered_with_503_and_what_to_do(string language, string words)
    {
        var response = await host.SendAsync(HttpMethod.Post, "/api/tests/parcel/lose?how=database", language);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync()).ShouldContain(words);
    }

    [Fact]
    public async Task A_statement_that_the_database_refuses_is_a_fault_of_the_program()
        => (await host.SendAsync(HttpMethod.Post, "/api/tests/parcel/lose?how=statement")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
}
