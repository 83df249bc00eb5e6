using System.IO.Compression;
using System.Text;
using Kefu.Platform.Imports.Reading;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Imports;

[Trait("Duty", "D19")]
public class Error_file_tests : ImportTest
{
    [Fact]
    public async Task It_holds_the_invalid_rows_with_their_columns_and_the_reasons()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("序号,单号,电话,备考", "1,N1,13800000000,a", "2,,12,b", "3,N3,13800000001,c"));

        var rows = await ErrorRowsAsync(id);

        rows.Count.ShouldBe(2);
        rows[0].Cells.Select(cell => cell.Text).ShouldBe(["序号", "单号", "电话", "备考", "错误"]);
        rows[1].Cells.Select(cell => cell.Text).ShouldBe(["2", "", "12", "b", "单号：此项必填。；电话：电话号码不正确。"]);
    }

    [Fact]
    public async Task Each_wrong_cell_carries_its_reason_as_a_note()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("单号,电话", "N1,12"));

        using var archive = new ZipArchive(await ErrorFileAsync(id));
        using var notes = new StreamReader(archive.GetEntry("xl/comments1.xml")!.Open());

        (await notes.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("<comment ref=\"B2\" authorId=\"0\"><text><t>电话号码不正确。</t></text></comment>");
    }

    [Fact]
    public async Task Corrected_it_is_imported_again_and_brings_only_what_was_missing()
    {
        using var user = await AsImporterAsync();
        var file = new TestWorkbook()
            .Row("托运单一览").Row("单号", "发货人", null, "收货人", "日期").Row(null, "姓名", "电话", "电话", null)
            .Row("N1", "甲", 13800000000L, "12", new DateTime(2009, 5, 9)).Row("N2", "乙", 13800000001L, "13900000000", new DateTime(2009, 5, 10))
            .Merge("A2:A3").Merge("B2:C2").Merge("E2:E3").Save();
        var id = await GivenValidatedAsync(file, "list.xlsx");
        (await ImportAsync(id, validRowsOnly: true)).Imported.ShouldBe(1);
        var rows = await ErrorRowsAsync(id);

        var corrected = new TestWorkbook();
        foreach (var row in rows)
            corrected.Row(row.Cells.Select(Corrected).ToArray());
        var again = await GivenValidatedAsync(corrected.Save(), "corrected.xlsx");

        var done = await ImportAsync(again);
        (done.Total, done.Invalid, done.Imported).ShouldBe((1, 0, 1));
        var stored = await StoredAsync();
        stored.Count.ShouldBe(2);
        stored.ShouldContain(row => row.Number == "N1" && row.Phone == "13800000000" && row.Date == new DateOnly(2009, 5, 9));
    }

    [Fact]
    public async Task Numbers_dates_and_failed_formulas_stay_what_they_are()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(new TestWorkbook()
            .Row("单号", "电话", "日期")
            .Row(new TestWorkbook.Formula("A9", "#REF!"), 12, new DateTime(2009, 5, 9)).Save(), "list.xlsx");

        var row = (await ErrorRowsAsync(id))[1];

        row[0].Kind.ShouldBe(SheetCellKind.Error);
        row[1].Number.ShouldBe(12);
        row[2].Date.ShouldBe(new DateTime(2009, 5, 9));
    }

    [Fact]
    public async Task What_a_spreadsheet_cannot_hold_does_not_break_it()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("单号,电话", "\"<b>=1+1\u0001😀&\",12"));

        (await ErrorRowsAsync(id))[1][0].Text.ShouldBe("<b>=1+1😀&");
    }

    private static object? Corrected(SheetCell cell) => cell switch
    {
        { Number: { } number } => number,
        { Date: { } date } => date,
        { Text: "12" } => "13911111111",
        _ => cell.Text
    };

    private async Task<Stream> ErrorFileAsync(Guid id)
    {
        var file = await CallAsync((IImportAppService s) => s.GetErrorFileAsync(id));
        file.FileName.ShouldEndWith("-错误行.xlsx");
        return file.Content;
    }

    private async Task<List<SheetRow>> ErrorRowsAsync(Guid id)
    {
        var path = Path.Combine(DataFolder, "errors.xlsx");
        await using (var content = await ErrorFileAsync(id))
        await using (var copy = File.Create(path))
            await content.CopyToAsync(copy);
        var file = ImportFile.Open(path);
        return file.Rows(file.Sheets[0]).ToList();
    }
}
