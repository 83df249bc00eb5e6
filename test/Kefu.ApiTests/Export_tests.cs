using System.Net;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

[Trait("Figure", "R17")]
public class Export_tests(Product product)
{
    private const string Exports = "/api/platform/exports";

    [Fact]
    public async Task A_list_comes_down_as_a_workbook_with_a_name()
    {
        using var answer = await product.Administrator.PostAsync(Exports, new { type = "CustomerArchives.Customers", filter = new { state = "Draft", sorting = "name" } });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldEndWith(".xlsx");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2].ShouldBe("PK"u8.ToArray());
    }

    [Theory]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"CustomerArchives.Ghosts"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"CustomerArchives.Customers","filter":{"state":"Sleeping"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"CustomerArchives.Customers","filter":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"CustomerArchives.Customers","withPersonalData":true}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"CustomerArchives.Customers","withPersonalData":true,"reason":"Curiosity"}""", HttpStatusCode.BadRequest)]
    public async Task What_asks_for_no_list_is_refused_with_its_reason(string body, HttpStatusCode expected)
    {
        using var answer = await product.Administrator.SendAsync(HttpMethod.Post, Exports, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(expected);
        (await answer.ErrorAsync())["message"]!.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_export_is_refused()
    {
        using var nobody = await product.SignInAsNobodyAsync();

        using var answer = await nobody.PostAsync(Exports, new { type = "CustomerArchives.Customers" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
