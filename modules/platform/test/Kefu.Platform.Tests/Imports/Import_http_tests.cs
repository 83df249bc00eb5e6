using System.Net;
using System.Net.Http.Json;
using System.Text;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Imports;

[Trait("Duty", "D19")]
public class Import_http_tests(ImportHttpHost host) : IClassFixture<ImportHttpHost>
{
    [Fact]
    public async Task A_list_is_uploaded_looked_at_started_and_done()
    {
        var id = await host.UploadAsync(Csv("单号,电话,备考", "H1,13800000000,x", "H2,12,", "H1,,"));

        var ready = await host.UntilAsync(id, "Ready");

        ready["mapping"]!.ToJsonString().ShouldBe("""[{"column":"A","header":"\u5355\u53F7","field":"Number"},{"column":"B","header":"\u7535\u8BDD","field":"Phone"},{"column":"C","header":"\u5907\u8003","field":null}]""");
        new[] { "total", "valid", "invalid", "duplicates", "matches", "imported" }.Select(name => (int)ready[name]!).ShouldBe([3, 2, 1, 1, 0, 0]);
        ((int)ready["errors"]!["totalCount"]!).ShouldBe(1);
        var error = ready["errors"]!["items"]![0]!;
        ((int)error["row"]!, (string)error["field"]!, (string)error["code"]!, (string)error["message"]!).ShouldBe((3, "电话", "Platform:PhoneInvalid", "电话号码不正确。"));

        var refused = await host.SendAsync(HttpMethod.Post, $"/{id}/start", ImportHttpHost.Importer);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CodeOf(refused)).ShouldBe(ImportErrorCodes.HasInvalidRows);

        (await host.SendAsync(HttpMethod.Post, $"/{id}/start", ImportHttpHost.Importer, JsonContent.Create(new { validRowsOnly = true }))).IsSuccessStatusCode.ShouldBeTrue();
        ((int)(await host.UntilAsync(id, "Completed"))["imported"]!).ShouldBe(1);

        var again = await host.SendAsync(HttpMethod.Post, $"/{id}/start", ImportHttpHost.Importer);
        (again.StatusCode, await CodeOf(again)).ShouldBe((HttpStatusCode.Forbidden, ImportErrorCodes.StateForbids));
        var errors = await host.SendAsync(HttpMethod.Get, $"/{id}/error-file", ImportHttpHost.Importer);
        errors.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("list-错误行.xlsx");
        (await errors.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task Started_without_a_body_it_begins()
    {
        var id = await host.UploadAsync(Csv("单号,电话", "S1,"));
        await host.UntilAsync(id, "Ready");

        (await host.SendAsync(HttpMethod.Post, $"/{id}/start", ImportHttpHost.Importer)).IsSuccessStatusCode.ShouldBeTrue();

        await host.UntilAsync(id, "Completed");
    }

    [Fact]
    public async Task A_cancelled_import_is_over()
    {
        var id = await host.UploadAsync(Csv("单号,电话", "C1,"));
        await host.UntilAsync(id, "Ready");

        (await host.SendAsync(HttpMethod.Post, $"/{id}/cancel", ImportHttpHost.Importer)).IsSuccessStatusCode.ShouldBeTrue();

        ((string)(await host.UntilAsync(id, "Cancelled"))["state"]!).ShouldBe("Cancelled");
    }

    [Fact]
    public async Task Messages_are_in_the_language_that_the_caller_accepts()
    {
        var id = await host.UploadAsync(Csv("单号,电话", "L1,12"));
        await host.UntilAsync(id, "Ready");

        var import = await host.ReadAsync(await host.SendAsync(HttpMethod.Get, $"/{id}", ImportHttpHost.Importer, language: "en"));

        ((string)import["errors"]!["items"]![0]!["message"]!).ShouldBe("This is not a telephone number.");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_answered_with_413()
    {
        using var form = ImportHttpHost.Form(new byte[ImportLimits.FileBytes + 1024 * 1024]);

        var answer = await host.SendAsync(HttpMethod.Post, "", ImportHttpHost.Importer, form);

        (answer.StatusCode, await CodeOf(answer)).ShouldBe((HttpStatusCode.RequestEntityTooLarge, ImportErrorCodes.FileTooLarge));
    }

    [Fact]
    public async Task A_file_just_over_the_limit_is_answered_with_413_as_well()
    {
        using var form = ImportHttpHost.Form(new byte[ImportLimits.FileBytes + 1]);

        var answer = await host.SendAsync(HttpMethod.Post, "", ImportHttpHost.Importer, form);

        (answer.StatusCode, await CodeOf(answer)).ShouldBe((HttpStatusCode.RequestEntityTooLarge, ImportErrorCodes.FileTooLarge));
    }

    [Theory]
    [InlineData("", ImportErrorCodes.FileEmpty)]
    [InlineData("<html></html>", ImportErrorCodes.FileIsAWebPage)]
    [InlineData("%PDF-1.7", ImportErrorCodes.FileNotASpreadsheet)]
    public async Task What_is_no_list_is_refused_at_once(string content, string code)
    {
        var answer = await host.SendAsync(HttpMethod.Post, "", ImportHttpHost.Importer, ImportHttpHost.Form(Encoding.UTF8.GetBytes(content)));

        (answer.StatusCode, await CodeOf(answer)).ShouldBe((HttpStatusCode.BadRequest, code));
    }

    [Fact]
    public async Task Without_sign_in_permission_or_parts_there_is_no_upload()
    {
        (await host.SendAsync(HttpMethod.Post, "", null, ImportHttpHost.Form(Csv("单号")))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.SendAsync(HttpMethod.Post, "", ImportHttpHost.Nobody, ImportHttpHost.Form(Csv("单号")))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await host.SendAsync(HttpMethod.Post, "", ImportHttpHost.Importer, new MultipartFormDataContent { { new StringContent("x"), "type" } })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var unknown = await host.SendAsync(HttpMethod.Post, "", ImportHttpHost.Importer, ImportHttpHost.Form(Csv("单号"), type: "No.Such"));
        (unknown.StatusCode, await CodeOf(unknown)).ShouldBe((HttpStatusCode.BadRequest, ImportErrorCodes.TypeUnknown));
    }

    [Fact]
    public async Task Anothers_import_and_an_unknown_one_are_not_there()
    {
        var id = await host.UploadAsync(Csv("单号,电话", "O1,"));

        (await host.SendAsync(HttpMethod.Get, $"/{id}", ImportHttpHost.Other)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.SendAsync(HttpMethod.Post, $"/{id}/start", ImportHttpHost.Other)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.SendAsync(HttpMethod.Get, $"/{id}/error-file", ImportHttpHost.Other)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.SendAsync(HttpMethod.Get, "/3a000000-0000-0000-0000-000000000000", ImportHttpHost.Importer)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string?> CodeOf(HttpResponseMessage response) => (string?)(await host.ReadAsync(response))["error"]!["code"];

    private static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\n", lines));
}
