using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Kefu.HostTesting;
using Shouldly;
using Xunit;
using static Kefu.ApiTests.BadFiles;
using static Kefu.ApiTests.ImportCalls;

namespace Kefu.ApiTests;

[Trait("Duty", "D19")]
public class Import_bad_file_tests(Product product)
{
    private static readonly Dictionary<string, (Func<byte[]> Make, string Code, string Message)> Refused = new()
    {
        ["空文件.xlsx"] = (() => [], "ImportFileEmpty", "文件是空的"),
        ["空文件.csv"] = (() => [], "ImportFileEmpty", "文件是空的"),
        ["通知.docx.xlsx"] = (Letter, "ImportFileNotASpreadsheet", "不是表格文件"),
        ["扫描件.pdf.xlsx"] = (() => "%PDF-1.7 ..."u8.ToArray(), "ImportFileNotASpreadsheet", "不是表格文件"),
        ["程序.csv"] = (() => [.. "MZ"u8, .. Garbage(40_000)], "ImportFileNotASpreadsheet", "不是表格文件"),
        ["乱码.csv"] = (() => [.. "客户名称,手机\n"u8, .. Garbage(40_000).Where(value => value > 0x7F)], "ImportFileTextDamaged", "乱码"),
        ["锟斤拷.csv"] = (() => Encoding.UTF8.GetBytes("客户名称,手机\n锟斤拷锟斤拷,13800000000\n"), "ImportFileTextDamaged", "乱码"),
        ["网页.xls"] = (() => "<html><table><tr><td>客户名称</td></tr></table></html>"u8.ToArray(), "ImportFileIsAWebPage", "网页"),
        ["截断.xlsx"] = (() => Workbook([Text("客户名称")], [Text("甲")])[..300], "ImportFileDamaged", "已损坏"),
        ["残缺.xlsx"] = (() => WorkbookOf("<worksheet><sheetData><row r=\"1\"><c r=\"A1\""), "ImportFileDamaged", "已损坏"),
        ["密码.xlsx"] = (ProtectedFile.Make, "ImportFileProtected", "密码"),
        ["外部实体.xlsx"] = (() => WorkbookOf("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"), "ImportFileDamaged", "已损坏"),
        ["别名.xlsx"] = (() => WorkbookOf("<worksheet/>", "xl/worksheets/sheet1.txt"), "ImportFileDamaged", "已损坏"),
        ["大笑.xlsx"] = (Laughs, "ImportFileDamaged", "已损坏"),
        ["无表头.csv"] = (() => "甲,乙,丙\n1,2,3\n"u8.ToArray(), "ImportHeaderNotFound", "没有找到表头"),
    };

    public static TheoryData<string> Names => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_that_is_no_list_is_refused_in_words_that_its_user_understands(string name)
    {
        var (make, code, message) = Refused[name];

        var (told, words) = await AnswerAsync(name, make());

        told.ShouldBe("Platform:" + code);
        words!.ShouldContain(message);
        (await product.Administrator.Client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(" ", "ImportFileExpandsTooFar")]
    [InlineData("<c><v>0</v></c>", "ImportFileDamaged")]
    public async Task A_bomb_is_refused_quickly_and_takes_no_memory(string filler, string code)
    {
        var bomb = Bomb(filler);
        var before = product.WorkingSet;
        var taken = Stopwatch.StartNew();

        var (told, _) = await AnswerAsync("炸弹.xlsx", bomb);

        told.ShouldBe("Platform:" + code);
        taken.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(45), "Four seconds on a quiet machine.");
        (product.WorkingSet - before).ShouldBeLessThan(150L * 1024 * 1024);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_told_so_in_the_envelope()
    {
        using var answer = await product.Administrator.PostFileAsync("大.csv", new byte[51 * 1024 * 1024]);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var error = await answer.ErrorAsync();
        ((string)error["code"]!).ShouldBe("Platform:ImportFileTooLarge");
        ((string)error["message"]!).ShouldContain("50 MB");
    }

    [Theory]
    [InlineData("en", "The file is empty")]
    [InlineData("zh-Hans", "文件是空的")]
    [InlineData("fr", "文件是空的")]
    public async Task What_is_wrong_is_said_in_the_callers_language(string language, string message)
    {
        using var session = await product.SignInAsync("admin");
        session.Client.DefaultRequestHeaders.Remove("Accept-Language");
        session.Client.DefaultRequestHeaders.Add("Accept-Language", language);

        using var answer = await session.PostFileAsync("空.xlsx", []);

        ((string)(await answer.ErrorAsync())["message"]!).ShouldContain(message);
    }

    [Fact]
    public async Task A_type_that_does_not_exist_is_named_with_those_that_do()
    {
        using var answer = await product.Administrator.PostFileAsync("客户.csv", "客户名称\n甲\n"u8.ToArray(), "CustomerArchives.Kunden");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = await answer.ErrorAsync();
        ((string)error["code"]!).ShouldBe("Platform:ImportTypeUnknown");
        ((string)error["message"]!).ShouldContain("CustomerArchives.Customers");
    }

    [Fact]
    public async Task A_part_that_is_missing_is_named()
    {
        using var withoutFile = await UploadAsync(new MultipartFormDataContent { { new StringContent("CustomerArchives.Customers"), "type" } });
        using var withoutType = await UploadAsync(new MultipartFormDataContent { { new ByteArrayContent([65]), "file", "甲.csv" } });

        (await MembersAsync(withoutFile)).ShouldBe(["file"]);
        (await MembersAsync(withoutType)).ShouldBe(["type"]);
    }

    [Fact]
    public async Task A_body_that_is_no_upload_is_refused()
    {
        var cut = new StringContent("--x\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nCustomerArc");
        cut.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };

        using var json = await UploadAsync(JsonContent.Create(new { type = "CustomerArchives.Customers" }));
        using var broken = await UploadAsync(cut);
        using var none = await UploadAsync(null);

        json.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ((int)none.StatusCode).ShouldBeOneOf(400, 415);
        foreach (var answer in new[] { json, broken, none })
            ((string)(await answer.ErrorAsync())["message"]!).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_list_in_the_encoding_of_older_offices_is_read_as_it_was_meant()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var id = await product.Administrator.UploadAsync("客户.csv", Encoding.GetEncoding("GB18030").GetBytes("客户名称,联系人,手机\n喀什丝路国际编码测试公司,阿卜杜拉·买买提,13999111201\n"));
        await product.Administrator.ReachAsync(id, "Ready");

        var rows = await product.Administrator.GetAsync($"{Imports}/{id}/rows");

        rows.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ShouldContain("喀什丝路国际编码测试公司");
    }

    [Fact]
    public async Task A_formula_counts_with_its_value_and_one_that_failed_is_an_error_of_its_cell()
    {
        var id = await product.Administrator.UploadAsync("公式.xlsx", Workbook(
            [Text("客户名称"), Text("联系人"), Text("手机")],
            [Formula("A9&\"公司\"", "公式甲测试公司"), Text("张三"), Text("13999111301")],
            [Text("公式乙测试公司"), Text("李四"), Formula("VLOOKUP(1,B9,2)", "#N/A")]));

        var ready = await product.Administrator.ReachAsync(id, "Ready");

        ((int)ready["valid"]!, (int)ready["invalid"]!).ShouldBe((1, 1));
        var error = ready["errors"]!["items"]!.AsArray().ShouldHaveSingleItem()!;
        ((int)error["row"]!, (string)error["field"]!, (string)error["code"]!).ShouldBe((3, "手机", "Platform:ImportCellError"));
        ((string)error["message"]!).ShouldContain("#N/A");
    }

    private async Task<(string? Code, string? Message)> AnswerAsync(string name, byte[] content)
    {
        using var answer = await product.Administrator.PostFileAsync(name, content);
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldNotContain("   at ");
        if (!answer.IsSuccessStatusCode)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
            var error = JsonNode.Parse(text)!["error"]!;
            return ((string?)error["code"], (string?)error["message"]);
        }

        var failed = await product.Administrator.ReachAsync((Guid)JsonNode.Parse(text)!["id"]!, "Failed");
        return ((string?)failed["failureCode"], (string?)failed["failureMessage"]);
    }

    private Task<HttpResponseMessage> UploadAsync(HttpContent? content) => product.Administrator.SendAsync(HttpMethod.Post, Imports, content);

    private static async Task<IEnumerable<string>> MembersAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        return (await answer.ErrorAsync())["validationErrors"]!.AsArray().SelectMany(error => error!["members"]!.AsArray()).Select(member => member!.ToString());
    }

    private static byte[] Garbage(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
