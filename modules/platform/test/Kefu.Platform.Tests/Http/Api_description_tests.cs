using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Http;

public class Api_description_tests(PlatformHttpHost host) : IClassFixture<PlatformHttpHost>
{
    [Fact]
    public async Task It_names_each_operation_and_says_what_it_does()
    {
        var operation = (await OperationsAsync("/api/tests/parcel/{id}"))["get"]!;

        operation["operationId"]!.GetValue<string>().ShouldBe("Parcel_Get");
        operation["summary"]!.GetValue<string>().ShouldBe("The parcel as it is now.");
    }

    [Fact]
    public async Task It_describes_the_answer_and_the_errors()
    {
        var get = (await OperationsAsync("/api/tests/parcel/{id}"))["get"]!["responses"]!.AsObject();
        var lose = (await OperationsAsync("/api/tests/parcel/lose"))["post"]!["responses"]!.AsObject();

        get.Select(response => response.Key).ShouldBe(["200", "400", "401", "403", "404"], ignoreOrder: true);
        lose.Select(response => response.Key).ShouldBe(["204", "400", "403", "404", "409"], ignoreOrder: true);
        get["404"]!.ToJsonString().ShouldContain("#/components/schemas/RemoteServiceErrorResponse");
    }

    [Fact]
    public async Task Enumerations_of_modules_are_described_by_name()
        => (await host.GetAsync("/openapi/v1.json"))["components"]!["schemas"]!["ParcelState"]!["enum"]!.AsArray()
            .Select(name => name!.GetValue<string>()).ShouldBe(["Waiting", "OnTheWay"]);

    private async Task<JsonNode> OperationsAsync(string path)
    {
        var document = await host.GetAsync("/openapi/v1.json");
        document["openapi"]!.GetValue<string>().ShouldStartWith("3.1");
        return document["paths"]![path].ShouldNotBeNull(document["paths"]!.AsObject().Select(entry => entry.Key).Aggregate("", (all, key) => all + key + "\n"));
    }
}
