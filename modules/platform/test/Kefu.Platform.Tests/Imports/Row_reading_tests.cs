using Kefu.Platform.Imports.Rows;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Imports;

[Trait("Duty", "D19")]
public class Row_reading_tests : ReadingTest
{
    [Fact]
    public void What_offices_put_between_data_is_skipped_with_its_row()
    {
        var table = Open(new TestWorkbook()
            .Row("单号", "电话", "合作商").Row("N1", "13800000000", "甲").Row().Row("小计", 1, null).Row("单号", "电话", "合作商")
            .Row("N2", "13800000001", "乙").Row("合  计", 2, null).Row("制表人：张三").Row("备注：以上数据仅供参考"));

        NumbersOf(table).ShouldBe(["N1", "N2"]);
        SkippedOf(table).Where(row => row.Reason != SkipReason.Blank).ShouldBe(
            [(4, SkipReason.Subtotal), (5, SkipReason.RepeatedHeader), (7, SkipReason.Subtotal), (8, SkipReason.Note), (9, SkipReason.Note)]);
    }

    [Fact]
    public void Hidden_rows_are_read_only_when_asked_for()
    {
        var workbook = new TestWorkbook().Row("单号", "电话").HiddenRow("N1", "").Row("N2", "");

        NumbersOf(Open(workbook)).ShouldBe(["N2"]);
        NumbersOf(Open(workbook, new ImportReading { IncludeHidden = true })).ShouldBe(["N1", "N2"]);
    }

    [Fact]
    public void A_merged_range_fills_down_and_no_further()
    {
        var table = Open(new TestWorkbook()
            .Row("单号", "电话").Row("N1", 13800000000L).Row("N2", null).Row("N3", null)
            .Merge("B2:B3"));

        DataOf(table).ConvertAll(row => row.Row.Value(ConsignmentImport.Phone)).ShouldBe(["13800000000", "13800000000", null]);
    }

    [Fact]
    public void A_group_key_fills_down_without_being_merged()
    {
        var table = OpenText("合作商,单号,电话\n甲,N1,\n,N2,\n乙,N3,\n小计,2,\n,N4,");

        DataOf(table).ConvertAll(row => row.Row.Value(ConsignmentImport.Partner)).ShouldBe(["甲", "甲", "乙", "乙"]);
    }

    [Fact]
    public void A_formula_gives_its_cached_value_and_a_failed_one_is_an_error_of_its_cell()
    {
        var table = Open(new TestWorkbook().Row("单号", "电话").Row(new TestWorkbook.Formula("B2&1", "N1"), "").Row(new TestWorkbook.Formula("Z9", "#REF!"), ""));

        var rows = DataOf(table);
        rows[0].Row.Value(ConsignmentImport.Number).ShouldBe("N1");
        rows[1].Problems.ShouldHaveSingleItem().Problem.Code.ShouldBe(ImportErrorCodes.CellError);
    }

    [Fact]
    public void Numbers_and_dates_of_cells_are_read_as_such()
    {
        var row = DataOf(Open(new TestWorkbook().Row("单号", "电话", "日期", "重量").Row(20090001, 13800000000L, new DateTime(2009, 5, 9), "350公斤"))).ShouldHaveSingleItem().Row;

        row.Value(ConsignmentImport.Number).ShouldBe("20090001");
        row.Value(ConsignmentImport.Phone).ShouldBe("13800000000");
        row.Value(ConsignmentImport.Date).ShouldBe(new DateOnly(2009, 5, 9));
        row.Value(ConsignmentImport.Weight).ShouldBe(350m);
    }

    [Fact]
    public void A_later_row_with_the_key_of_a_valid_one_is_a_duplicate()
    {
        var rows = DataOf(OpenText("单号,电话\nN1,12\nN1,\nN1,\nN2,"));

        rows.ConvertAll(row => row.DuplicateOf).ShouldBe([null, null, 3, null]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE PlatformImports; --")]
    [InlineData("😀顺达👨‍👩‍👧")]
    [InlineData("=HYPERLINK(1)")]
    public void Any_text_is_taken_for_what_it_is(string text)
        => NumbersOf(Open(new TestWorkbook().Row("单号", "电话").Row(text, ""))).ShouldBe([text]);

    [Fact]
    public void Thirty_thousand_characters_are_an_error_of_their_cell()
    {
        var row = DataOf(OpenText($"单号,电话\n{new string('长', 30_000)},")).ShouldHaveSingleItem();

        row.Problems.ShouldHaveSingleItem().Problem.Code.ShouldBe(ImportErrorCodes.TooLong);
    }

    [Fact]
    public void Two_hundred_thousand_rows_are_the_most()
    {
        var table = OpenText("单号,电话\n" + string.Concat(Enumerable.Range(0, ImportLimits.Rows + 1).Select(i => $"{i},\n")));

        Should.Throw<Reading.ImportFileException>(() => table.Rows().Count()).Code.ShouldBe(ImportErrorCodes.TooManyRows);
    }
}
