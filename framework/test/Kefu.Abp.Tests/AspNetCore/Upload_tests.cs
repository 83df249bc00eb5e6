using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Shouldly;
using Xunit;

namespace Volo.Abp.AspNetCore;

/// <summary>Limits of size are the server's own, so these requests go over a socket.</summary>
public class Upload_tests(LibraryWebHostOnSocket library) : IClassFixture<LibraryWebHostOnSocket>
{
    [Fact]
    public async Task A_file_within_the_limit_is_taken()
        => (await UploadAsync(100)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_file_over_the_limit_is_answered_with_413_in_the_envelope()
    {
        var response = await UploadAsync(5000);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"message\":\"What you sent is larger than allowed.\"");
    }

    [Fact]
    public async Task A_text_over_the_limit_is_answered_with_413_too()
    {
        using var content = new StringContent($$"""{"title":"{{new string('x', 5000)}}"}""", Encoding.UTF8, "application/json");

        (await library.Client.PostAsync("/api/library/uploads/text", content)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private async Task<HttpResponseMessage> UploadAsync(int size)
    {
        using var file = new ByteArrayContent(new byte[size]);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { file, "file", "list.xlsx" } };
        return await library.Client.PostAsync("/api/library/uploads", form);
    }
}
