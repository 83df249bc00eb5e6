using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Volo.Abp.AspNetCore;

public class Conventional_controller_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    [Theory]
    [InlineData("GetAsync", "GET", "api/library/books/{id}")]
    [InlineData("GetListAsync", "GET", "api/library/books")]
    [InlineData("CreateAsync", "POST", "api/library/books")]
    [InlineData("UpdateAsync", "PUT", "api/library/books/{id}")]
    [InlineData("DeleteAsync", "DELETE", "api/library/books/{id}")]
    [InlineData("LendAsync", "POST", "api/library/books/{id}/lend/{readerId}")]
    [InlineData("GetNewestAsync", "GET", "api/library/books/newest")]
    [InlineData("GetUnitOfWorkAsync", "GET", "api/library/books/unit-of-work")]
    public void The_name_of_a_method_gives_its_verb_and_its_route(string method, string verb, string route)
    {
        var action = Actions().Single(action => action.MethodInfo.Name == method);

        action.AttributeRouteInfo!.Template.ShouldBe(route);
        action.EndpointMetadata.OfType<Microsoft.AspNetCore.Routing.IHttpMethodMetadata>().Single().HttpMethods.ShouldBe([verb]);
    }

    [Fact]
    public void What_is_not_a_remote_service_becomes_no_controller()
        => Actions().Select(action => action.ControllerTypeInfo.Name).Distinct().ShouldBe(["BookAppService", "UploadController"], ignoreOrder: true);

    [Fact]
    public void A_method_that_is_not_remote_becomes_no_action()
        => Actions().ShouldNotContain(action => action.MethodInfo.Name == "HiddenAsync");

    [Fact]
    public async Task A_complex_parameter_of_a_GET_is_read_from_the_query()
    {
        var (_, json) = await library.SendAsync(HttpMethod.Get, "/api/library/books?author=Austen&skipCount=7");

        json["totalCount"]!.GetValue<long>().ShouldBe(7);
        json["items"]![0]!["title"]!.GetValue<string>().ShouldBe("Austen");
    }

    [Fact]
    public async Task A_complex_parameter_of_a_POST_is_read_from_the_body_and_its_answer_is_200()
    {
        var (response, json) = await library.SendAsync(HttpMethod.Post, "/api/library/books", new { title = "Emma" });

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        json["title"]!.GetValue<string>().ShouldBe("Emma");
    }

    [Fact]
    public async Task A_method_without_a_result_answers_204()
        => (await library.SendAsync(HttpMethod.Delete, $"/api/library/books/{Guid.Empty}")).Response.StatusCode.ShouldBe(HttpStatusCode.NoContent);

    [Fact]
    public async Task Times_are_sent_and_taken_in_UTC()
    {
        var (_, json) = await library.SendAsync(HttpMethod.Post, "/api/library/books", new { title = "Emma", publishedAt = "2026-05-01T16:00:00+08:00" });

        json["publishedAt"]!.GetValue<string>().ShouldBe("2026-05-01T08:00:00Z");
    }

    private IEnumerable<ControllerActionDescriptor> Actions()
        => library.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(action => action.AttributeRouteInfo!.Template!.StartsWith("api/library", StringComparison.Ordinal));
}
