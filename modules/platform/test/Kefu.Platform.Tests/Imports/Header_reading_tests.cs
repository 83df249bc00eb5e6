using Kefu.Platform.Imports.Reading;
using Shouldly;
using Xunit;

namespace Kefu.Platform.Imports;

[Trait("Duty", "D19")]
public class Header_reading_tests : ReadingTest
{
    [Fact]
    public void A_header_is_found_below_title_date_line_and_blank_row()
    {
        var table = Open(new TestWorkbook()
            .Row("托运单一览表").Row().Row("部门：客服部", null, "2009年5月").Row("单号", "电话", "日期").Row("N1", "13800000000", "5月9日")
            .Merge("A1:C1"));

        table.Mapping.Header.LastRow.ShouldBe(4);
        DataOf(table).ShouldHaveSingleItem().Row.Value(ConsignmentImport.Date).ShouldBe(new DateOnly(2009, 5, 9));
    }

    [Fact]
    public void A_header_of_two_merged_rows_tells_whose_telephone_it_is()
    {
        var table = Open(new TestWorkbook()
            .Row("单号", "发货人", null, "收货人", "日期").Row(null, "姓名", "电话", "电话", null).Row("N1", "甲", "13800000001", "13800000002", "2009-05-09")
            .Merge("A1:A2").Merge("B1:C1").Merge("E1:E2"));

        var row = DataOf(table).ShouldHaveSingleItem().Row;

        row.Value(ConsignmentImport.Phone).ShouldBe("13800000001");
        row.Value(ConsignmentImport.ReceiverPhone).ShouldBe("13800000002");
        table.Mapping.HeaderOf(ConsignmentImport.ReceiverPhone).ShouldBe("电话");
    }

    [Fact]
    public void A_list_of_one_column_has_a_header_and_a_title_of_one_word_is_none()
    {
        DataOf(OpenText("单号\nN1\nN2")).Count.ShouldBe(2);
        OpenText("单号\n单号,电话\nN1,13800000000").Mapping.Header.LastRow.ShouldBe(2);
    }

    [Theory]
    [InlineData("* 单 号（必填）：")]
    [InlineData("運單號", false)]
    [InlineData("运单号")]
    [InlineData("客户单号")]
    public void Marks_blanks_and_compounds_do_not_hide_a_header(string header, bool isKnown = true)
    {
        var table = OpenText($"{header},电话,日期\nN1,,");

        (table.Mapping.ColumnOf(ConsignmentImport.Number) != null).ShouldBe(isKnown);
    }

    [Fact]
    public void The_sheet_with_the_best_header_is_read_and_hidden_ones_are_not()
    {
        var workbook = new TestWorkbook().Row("说明").Row("本表由客服部填写")
            .AddSheet("隐藏", isHidden: true).Row("单号", "电话", "日期", "合作商").Row("H1", "", "", "")
            .AddSheet("数据").Row("单号", "电话").Row("N1", "");

        Open(workbook).Sheet.Name.ShouldBe("数据");
        Open(workbook, new ImportReading { IncludeHidden = true }).Sheet.Name.ShouldBe("隐藏");
        Should.Throw<ImportFileException>(() => Open(workbook, new ImportReading { SheetName = "没有" })).Code.ShouldBe(ImportErrorCodes.SheetUnknown);
    }

    [Fact]
    public void A_file_without_header_is_refused()
        => Should.Throw<ImportFileException>(() => OpenText("1,2,3\n4,5,6")).Code.ShouldBe(ImportErrorCodes.HeaderNotFound);

    [Fact]
    public void A_header_beyond_the_hundredth_column_is_refused()
        => Should.Throw<ImportFileException>(() => OpenText("单号,电话" + string.Concat(Enumerable.Repeat(",日期", ImportLimits.Columns)) + "\nN1,")).Code.ShouldBe(ImportErrorCodes.TooManyColumns);
}
