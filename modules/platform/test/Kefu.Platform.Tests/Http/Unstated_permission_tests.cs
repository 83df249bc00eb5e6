using System.Net;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Http;

public class Unstated_permission_tests(PlatformHttpHost host) : IClassFixture<PlatformHttpHost>
{
    private const string Url = "/api/tests/parcel/11111111-1111-1111-1111-111111111111";

    [Fact]
    public async Task An_action_that_states_nothing_asks_for_sign_in()
    {
        (await host.SendAsync(HttpMethod.Get, Url)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.SendAsync(HttpMethod.Get, Url, user: Guid.Empty.ToString())).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_action_that_anybody_may_call_stays_open()
        => (await host.SendAsync(HttpMethod.Get, "/api/tests/parcel/culture")).StatusCode.ShouldBe(HttpStatusCode.OK);
}
