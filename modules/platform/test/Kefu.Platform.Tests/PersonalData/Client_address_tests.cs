using System.Net;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Kefu.Platform.PersonalData;

public class Client_address_tests
{
    private readonly HttpContextAccessor _requests = new();
    private readonly ClientAddress _address;

    public Client_address_tests() => _address = new ClientAddress(_requests);

    [Fact]
    public void A_request_tells_from_where_it_comes()
    {
        _requests.HttpContext = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse("10.0.0.7") } };

        _address.Value.ShouldBe("10.0.0.7");
    }

    [Fact]
    public void A_job_comes_from_nowhere() => _address.Value.ShouldBeNull();

    [Fact]
    public void A_circuit_tells_it_itself_even_where_it_does_not_know()
    {
        _requests.HttpContext = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse("10.0.0.7") } };

        using (_address.Change("10.0.0.8"))
        {
            _address.Value.ShouldBe("10.0.0.8");
            using (_address.Change(null))
            {
                _address.Value.ShouldBeNull();
            }
        }

        _address.Value.ShouldBe("10.0.0.7");
    }
}
