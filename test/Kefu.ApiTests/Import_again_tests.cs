using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Kefu.HostTesting;
using Shouldly;
using Xunit;
using static Kefu.ApiTests.ImportCalls;

namespace Kefu.ApiTests;

[Trait("Duty", "D19")]
public class Import_again_tests(Product product)
{
    private const string Customers = "/api/customer-archives/customers";

    private ApiSession Administrator => product.Administrator;

    [Fact]
    public async Task The_rows_in_error_come_back_as_a_file_and_once_corrected_only_they_are_imported()
    {
        var first = await Administrator.UploadAsync("客户.csv", List("改正甲国际物流,张三,13999222001", "改正乙国际物流,李四,12345", "改正丙国际物流,王五,13999222003"));
        var ready = await Administrator.ReachAsync(first, "Ready");
        ((int)ready["valid"]!, (int)ready["invalid"]!).ShouldBe((2, 1));
        ((int)(await Administrator.StartAsync(first, validRowsOnly: true))["imported"]!).ShouldBe(2);

        var errors = await Administrator.Client.GetByteArrayAsync($"{Imports}/{first}/error-file");
        var again = await Administrator.UploadAsync("客户-错误行.xlsx", Corrected(errors, "12345", "13999222002"));
        var corrected = await Administrator.ReachAsync(again, "Ready");
        ((int)corrected["total"]!, (int)corrected["valid"]!, (int)corrected["matches"]!).ShouldBe((1, 1, 0));
        ((int)(await Administrator.StartAsync(again))["imported"]!).ShouldBe(1);

        foreach (var name in new[] { "改正甲国际物流", "改正乙国际物流", "改正丙国际物流" })
            (await CountAsync(name)).ShouldBe(1, name);
    }

    [Fact]
    public async Task A_file_that_was_imported_before_says_so_and_adds_nothing()
    {
        var content = List("重复上传一号国际,张三,13999223001", "重复上传二号国际,李四,13999223002");
        var first = await Administrator.UploadAsync("客户.csv", content);
        await Administrator.ReachAsync(first, "Ready");
        await Administrator.StartAsync(first);

        var again = await Administrator.UploadAsync("客户.csv", content);
        var ready = await Administrator.ReachAsync(again, "Ready");
        ready["sameFileImportedAt"].ShouldNotBeNull();
        ((int)ready["matches"]!).ShouldBe(2);

        ((int)(await Administrator.StartAsync(again))["imported"]!).ShouldBe(0);
        (await CountAsync("重复上传")).ShouldBe(2);
    }

    [Fact]
    public async Task Two_users_who_import_the_same_file_at_once_bring_each_customer_in_once()
    {
        const int rows = 1200;
        var content = List([.. Enumerable.Range(1, rows).Select(row => $"同时导入{row:0000}号商行,张三,13777{row:000000}")]);
        using var second = await product.SignInAsync("zhaomin");
        ApiSession[] users = [Administrator, second];
        var ids = await Task.WhenAll(users.Select(user => user.UploadAsync("客户.csv", content)));
        await Task.WhenAll(users.Zip(ids, (user, id) => user.ReachAsync(id, "Ready")));

        var done = await Task.WhenAll(users.Zip(ids, (user, id) => user.StartAsync(id)));

        done.Sum(import => (int)import["imported"]!).ShouldBe(rows);
        (await CountAsync("同时导入")).ShouldBe(rows);
    }

    private async Task<int> CountAsync(string name)
        => (int)(await Administrator.GetAsync($"{Customers}?maxResultCount=1&exactCount=true&filter={Uri.EscapeDataString(name)}"))["totalCount"]!;

    private static byte[] List(params string[] rows) => Encoding.UTF8.GetBytes("客户名称,联系人,手机\n" + string.Join('\n', rows));

    /// <summary>What a clerk does with the file: types over a cell and saves.</summary>
    private static byte[] Corrected(byte[] workbook, string wrong, string right)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.Entries.Single(entry => entry.FullName == "xl/worksheets/sheet1.xml");
            using var part = entry.Open();
            var sheet = XDocument.Load(part);
            sheet.Descendants().Single(cell => !cell.HasElements && cell.Value == wrong).Value = right;
            part.SetLength(0);
            sheet.Save(part);
        }

        return stream.ToArray();
    }
}
