using System.IO.Compression;
using System.Text;
using Kefu.Platform.Imports.Reading;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Imports;

[Trait("Duty", "D19")]
public class File_reading_tests : ReadingTest
{
    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "GB18030", "utf-16"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_the_encoding_it_has(string encoding)
    {
        const string text = "单号,合作商\r\nN1,\"顺达,\n物流\"\"\"\r\n";

        var row = DataOf(Open(Encode(text, encoding))).ShouldHaveSingleItem().Row;

        row.Value(ConsignmentImport.Partner).ShouldBe("顺达,\n物流\"");
    }

    [Theory]
    [InlineData(",")]
    [InlineData("\t")]
    [InlineData(";")]
    public void The_delimiter_is_found(string delimiter)
        => NumbersOf(OpenText(string.Join(delimiter, "单号", "电话", "日期") + "\n" + string.Join(delimiter, "N1", "13800000000", "2009.5.9"))).ShouldBe(["N1"]);

    [Fact]
    public void The_old_binary_format_is_read()
    {
        var file = ImportFile.Open(Sample("合作商运价表.xls"));

        file.Sheets.ShouldNotBeEmpty();
        file.Rows(file.Sheets[0]).Count(row => !row.IsBlank).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void A_list_of_arrivals_as_offices_save_it_is_read_in_GB18030()
    {
        var file = ImportFile.Open(Sample("进港货物清单200905.csv"));

        file.Rows(file.Sheets[0]).Take(20).SelectMany(row => row.Cells).ShouldContain(cell => cell.Text.Contains("运单", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_file_is_refused() => Refused([], ImportErrorCodes.FileEmpty);

    [Fact]
    public void A_document_renamed_to_a_workbook_is_refused() => Refused(Zip(("word/document.xml", "<w/>"u8.ToArray())), ImportErrorCodes.FileNotASpreadsheet);

    [Fact]
    public void A_workbook_cut_off_is_refused() => Refused(new TestWorkbook().Row("单号", "电话").Save()[..200], ImportErrorCodes.FileDamaged);

    [Fact]
    public void A_web_page_saved_as_a_workbook_is_refused() => Refused("<html><table><tr><td>单号</td></tr></table></html>"u8.ToArray(), ImportErrorCodes.FileIsAWebPage);

    [Fact]
    public void A_picture_is_refused() => Refused([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], ImportErrorCodes.FileNotASpreadsheet);

    [Fact]
    public void A_bomb_is_not_opened() => Refused(
        Zip(("xl/workbook.xml", "<workbook/>"u8.ToArray()), ("xl/worksheets/sheet1.xml", new byte[64 * 1024 * 1024])), ImportErrorCodes.FileExpandsTooFar);

    [Fact]
    public void Text_that_was_damaged_before_is_refused() => Refused(Encoding.UTF8.GetBytes("单号,电话\n锟斤拷,"), ImportErrorCodes.FileTextDamaged);

    [Fact]
    public void Bytes_of_no_encoding_are_refused() => Refused([.. "number,phone\n"u8, 0xFF, 0x20, 0xFF], ImportErrorCodes.FileTextDamaged);

    private void Refused(byte[] content, string code) => Should.Throw<ImportFileException>(() => DataOf(Open(content))).Code.ShouldBe(code);

    private static byte[] Encode(string text, string encoding)
    {
        TextEncoding.RegisterCodePages();
        return encoding switch
        {
            "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            _ => Encoding.GetEncoding(encoding).GetBytes(text)
        };
    }

    private static byte[] Zip(params (string Path, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Sample(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Kefu.Platform.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "etc", "samples", name);
    }
}
