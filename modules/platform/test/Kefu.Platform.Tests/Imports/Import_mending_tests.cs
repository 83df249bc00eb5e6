using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Imports;

[Trait("Duty", "D19")]
public class Import_mending_tests : ImportTest
{
    [Fact]
    public async Task The_preview_shows_what_is_wrong_in_which_cell()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("单号,电话", "N1,13800000000", "N2,12", "N3,13800000001"));

        var rows = await CallAsync((IImportAppService s) => s.GetRowsAsync(id, new GetImportRowsInput { MaxResultCount = 2 }));
        var invalid = await CallAsync((IImportAppService s) => s.GetRowsAsync(id, new GetImportRowsInput { OnlyInvalid = true }));

        rows.TotalCount.ShouldBe(3);
        rows.Items.Select(row => row.Row).ShouldBe([2, 3]);
        rows.Items[0].Cells.ShouldAllBe(cell => cell.Error == null);
        invalid.TotalCount.ShouldBe(1);
        invalid.Items.ShouldHaveSingleItem().Cells.Select(cell => (cell.Column, cell.Text, cell.Error)).ShouldBe([("A", "N2", null), ("B", "12", "电话号码不正确。")]);
    }

    [Fact]
    public async Task A_mended_cell_makes_its_row_valid()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("单号,电话", "N1,12", "N2,"));

        await MendAsync(id, 2, "B", "13800000000");

        var ready = await GetAsync(id);
        (ready.State, ready.Valid, ready.Invalid, ready.Errors.TotalCount).ShouldBe((ImportState.Ready, 2, 0, 0));
        (await CallAsync((IImportAppService s) => s.GetRowsAsync(id, new GetImportRowsInput()))).Items[0].Cells[1].ShouldSatisfyAllConditions(
            cell => cell.Text.ShouldBe("13800000000"),
            cell => cell.IsMended.ShouldBeTrue());
        await ImportAsync(id);
        (await StoredAsync())[0].Phone.ShouldBe("13800000000");
    }

    [Fact]
    public async Task A_cell_beyond_the_end_of_its_row_can_be_mended_and_mended_again()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("电话,日期,单号", "13800000000", "13800000001,,N2"));

        await MendAsync(id, 2, "C", "N0");
        await MendAsync(id, 2, "C", "N1");

        (await ImportAsync(id)).Imported.ShouldBe(2);
        (await StoredAsync()).Select(row => row.Number).ShouldBe(["N1", "N2"]);
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(2, "Z")]
    [InlineData(2, "1")]
    public async Task A_cell_that_is_no_data_cannot_be_mended(int row, string column)
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(1));

        (await Should.ThrowAsync<BusinessException>(() => MendAsync(id, row, column, "x"))).Code.ShouldBe(ImportErrorCodes.RowUnknown);
    }

    [Fact]
    public async Task Another_mapping_is_read_at_once_and_remembered_for_the_next_file()
    {
        using var user = await AsImporterAsync();
        var file = Csv("单号,联络,日期", "N1,13800000000,2009-05-09");
        var id = await GivenValidatedAsync(file);
        (await GetAsync(id)).Mapping[1].Field.ShouldBeNull();

        await MapAsync(id, ("A", "Number"), ("B", "Phone"));

        (await GetAsync(id)).Mapping.Select(column => column.Field).ShouldBe(["Number", "Phone", null]);
        await ImportAsync(id);
        (await StoredAsync())[0].ShouldSatisfyAllConditions(row => row.Phone.ShouldBe("13800000000"), row => row.Date.ShouldBeNull());
        var next = await GivenValidatedAsync(Csv("联络,单号,日期", "13800000000,N2,2009-05-09"));
        (await GetAsync(next)).Mapping.Select(column => column.Field).ShouldBe(["Phone", "Number", null]);
    }

    [Fact]
    public async Task A_mapping_to_no_field_or_twice_to_one_is_refused()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(1));

        (await Should.ThrowAsync<BusinessException>(() => MapAsync(id, ("A", "NoSuch")))).Code.ShouldBe(ImportErrorCodes.FieldUnknown);
        (await Should.ThrowAsync<BusinessException>(() => MapAsync(id, ("A", "Number"), ("B", "Number")))).Code.ShouldBe(ImportErrorCodes.FieldMappedTwice);
    }

    [Fact]
    public async Task Without_a_required_column_the_import_fails_and_another_mapping_saves_it()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("编码,电话,日期,合作商", "N1,13800000000,2009-05-09,甲"));
        var failed = await GetAsync(id);
        (failed.State, failed.FailureCode).ShouldBe((ImportState.Failed, ImportErrorCodes.RequiredColumnMissing));
        failed.FailureMessage!.ShouldContain("单号");

        await MapAsync(id, ("A", "Number"));

        (await ImportAsync(id)).Imported.ShouldBe(1);
    }

    [Fact]
    public async Task Hidden_rows_and_other_sheets_are_read_when_asked_for()
    {
        using var user = await AsImporterAsync();
        var file = new TestWorkbook().Row("单号", "电话").HiddenRow("N1", "").Row("N2", "").AddSheet("二").Row("单号", "电话").Row("M1", "").Save();
        var id = await GivenValidatedAsync(file, "list.xlsx");
        (await GetAsync(id)).Total.ShouldBe(1);

        await ReadAsync(id, new ChangeImportMappingInput { IncludeHidden = true });
        (await GetAsync(id)).Total.ShouldBe(2);

        await ReadAsync(id, new ChangeImportMappingInput { SheetName = "二" });
        var other = await GetAsync(id);
        (other.Total, other.SheetName).ShouldBe((1, "二"));
    }

    private async Task MendAsync(Guid id, int row, string column, string text)
    {
        await CallAsync<IImportAppService>(s => s.MendAsync(id, new MendImportCellsInput { Cells = [new MendedImportCellDto { Row = row, Column = column, Text = text }] }));
        await RunJobsAsync();
    }

    private Task MapAsync(Guid id, params (string Column, string Field)[] mapping)
        => ReadAsync(id, new ChangeImportMappingInput { Mapping = mapping.Select(pair => new ImportMappingDto { Column = pair.Column, Field = pair.Field }).ToList() });

    private async Task ReadAsync(Guid id, ChangeImportMappingInput input)
    {
        await CallAsync<IImportAppService>(s => s.ChangeMappingAsync(id, input));
        await RunJobsAsync();
    }
}
