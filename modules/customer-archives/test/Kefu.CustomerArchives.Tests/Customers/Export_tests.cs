using System.IO.Compression;
using System.Text.Json;
using Kefu.Platform;
using Kefu.Platform.Exports;
using Kefu.Platform.PersonalData;
using MiniExcelLibs;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

[Trait("Figure", "R17")]
public class Export_tests : CustomerArchivesTest
{
    [Fact]
    public async Task The_file_holds_the_rows_of_the_filtered_list_in_its_order()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Export]);
        await CreateAsync("库尔勒香梨合作社");
        await CreateAsync("阿克苏果品商行");
        await CreateAsync(Given.Complete("喀什干果商行"));

        var rows = await RowsAsync(Masked(new { filter = "商行", sorting = "name desc", maxResultCount = 1, skipCount = 1 }));

        var list = await CallAsync((ICustomerAppService customers) => customers.GetListAsync(new GetCustomersInput { Filter = "商行", Sorting = "name desc" }));
        rows.Select(row => row["客户编号"]).ShouldBe(list.Items.Select(row => row.Number));
        rows.Select(row => row["客户名称"]).ShouldBe(["喀什干果商行", "阿克苏果品商行"]);
        rows[0].ShouldSatisfyAllConditions(
            row => row["状态"].ShouldBe("待完善"),
            row => row["客户角色"].ShouldBe("发货人"),
            row => row["联系人"].ShouldBe("麦**"),
            row => row["联系电话"].ShouldBe("138****0001"),
            row => row["创建时间"].ShouldBe(new DateTime(2026, 3, 4, 10, 0, 0)));
    }

    [Fact]
    public async Task In_full_it_tells_names_and_numbers_and_is_logged_with_who_what_how_many_and_why()
    {
        await GivenCustomersAsync("新疆顺达商贸有限公司", "昌吉恒通轮胎经营部");
        using (await AsUserWithAsync(Permissions.View, Permissions.ExportPersonalData))
        {
            var rows = await RowsAsync(InFull(RevealReason.Inspection, new { filter = "顺达" }));
            (rows.ShouldHaveSingleItem()["联系人"], rows[0]["联系电话"]).ShouldBe(("麦合木提·热西提", Given.Mobile));
        }

        var reading = (await LogAsync()).ShouldHaveSingleItem();
        (reading.Kind, reading.Reason, reading.Count, reading.UserName).ShouldBe((PersonalDataReadingKind.Export, RevealReason.Inspection, 1, "tester"));
        (reading.Module, reading.Entity, reading.Filter).ShouldBe(("CustomerArchives", "Customer", """{"filter":"顺达"}"""));
        reading.Fields.ShouldBe(["Name", "Mobile", "Phone"]);
    }

    [Fact]
    public async Task Masked_it_is_logged_too()
    {
        await GivenCustomersAsync("新疆顺达商贸有限公司", "昌吉恒通轮胎经营部");
        using (await AsUserWithAsync(Permissions.View, Permissions.Export))
        {
            (await RowsAsync(Masked())).Count.ShouldBe(2);
        }

        var reading = (await LogAsync()).ShouldHaveSingleItem();
        (reading.Kind, reading.Reason, reading.Count, reading.Filter).ShouldBe((PersonalDataReadingKind.MaskedExport, null, 2, null));
    }

    [Fact]
    public async Task The_permission_to_export_masked_does_not_export_in_full()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Reveal, Permissions.Export]);

        (await RowsAsync(Masked())).ShouldBeEmpty();
        await DeniedAsync(() => RowsAsync(InFull(RevealReason.Contact)));
    }

    [Fact]
    public async Task The_permission_to_export_in_full_does_not_export_masked()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Reveal, Permissions.ExportPersonalData]);

        (await RowsAsync(InFull(RevealReason.Contact))).ShouldBeEmpty();
        await DeniedAsync(() => RowsAsync(Masked()));
    }

    [Fact]
    public async Task In_full_without_a_reason_it_is_refused_and_nothing_is_logged()
    {
        using (await AsUserWithAsync(Permissions.View, Permissions.ExportPersonalData))
        {
            (await Should.ThrowAsync<BusinessException>(() => RowsAsync(InFull(null)))).Code.ShouldBe(PersonalDataErrorCodes.ReasonRequired);
            (await Should.ThrowAsync<BusinessException>(() => RowsAsync(InFull(RevealReason.Other)))).Code.ShouldBe(PersonalDataErrorCodes.ReasonTextRequired);
        }

        (await LogAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"state":"Sleeping"}""")]
    [InlineData("""{"sorting":"telephone"}""")]
    [InlineData("""["Draft"]""")]
    [InlineData("7")]
    public async Task A_filter_that_is_none_of_the_list_is_refused(string filter)
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Export);
        var input = Masked();
        input.Filter = JsonDocument.Parse(filter).RootElement;

        await Should.ThrowAsync<AbpValidationException>(() => RowsAsync(input));
    }

    [Fact]
    public async Task A_filter_longer_than_the_list_takes_is_refused()
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Export);

        await Should.ThrowAsync<AbpValidationException>(() => RowsAsync(Masked(new { filter = new string('长', CustomerLimits.Filter + 1) })));
    }

    [Fact]
    public async Task An_unknown_list_is_refused_by_name()
    {
        using var _ = await AsUserWithAsync(Permissions.Export);

        var refused = await Should.ThrowAsync<BusinessException>(() => RowsAsync(new ExportInput { Type = "CustomerArchives.Ghosts" }));

        (refused.Code, refused.Data["Type"], refused.Data["Known"]).ShouldBe((ExportErrorCodes.TypeUnknown, "CustomerArchives.Ghosts", "CustomerArchives.Customers"));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")")]
    [InlineData("+8613899110001")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public async Task A_name_that_looks_like_a_formula_stays_a_text_for_ever(string name)
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Export]);
        await CreateAsync(name);

        using var archive = new ZipArchive((await ExportAsync(Masked())).Content);

        var sheet = await TextAsync(archive, "xl/worksheets/sheet1.xml");
        sheet.ShouldNotContain("<f>");
        sheet.ShouldContain($"""<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">{name}</t>""");
        (await TextAsync(archive, "xl/styles.xml")).ShouldContain("""<xf numFmtId="49" quotePrefix="1" applyNumberFormat="1"/>""");
    }

    [Fact]
    public async Task Every_printed_page_says_who_exported_and_when()
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Export);
        var file = await ExportAsync(Masked());

        file.FileName.ShouldBe("客户-20260304-1000.xlsx");
        using var archive = new ZipArchive(file.Content);
        (await TextAsync(archive, "xl/worksheets/sheet1.xml")).ShouldContain("&amp;Ltester 于 2026-03-04 10:00 导出");
    }

    [Fact]
    public async Task An_export_that_cannot_be_written_is_not_logged_as_one()
    {
        await File.WriteAllTextAsync(Path.Combine(DataFolder, "exports"), "no folder", TestContext.Current.CancellationToken);
        using (await AsUserWithAsync(Permissions.View, Permissions.Export))
        {
            await Should.ThrowAsync<IOException>(() => RowsAsync(Masked()));
        }

        (await LogAsync()).ShouldBeEmpty();
    }

    private async Task GivenCustomersAsync(params string[] names)
    {
        using var _ = await AsUserWithAsync(Clerk);
        foreach (var name in names)
        {
            await CreateAsync(name, customer => customer.Contacts = [Given.Contact(mobile: name.Contains("顺达") ? Given.Mobile : "13999110002")]);
        }
    }

    private static ExportInput Masked(object? filter = null) => new()
    {
        Type = "CustomerArchives.Customers",
        Filter = filter is null ? null : JsonSerializer.SerializeToElement(filter),
    };

    private static ExportInput InFull(RevealReason? reason, object? filter = null)
    {
        var input = Masked(filter);
        (input.WithPersonalData, input.Reason) = (true, reason);
        return input;
    }

    private Task<ExportFileDto> ExportAsync(ExportInput input) => CallAsync((IExportAppService exports) => exports.CreateAsync(input));

    private async Task<List<IDictionary<string, object?>>> RowsAsync(ExportInput input)
    {
        await using var content = (await ExportAsync(input)).Content;
        return content.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
    }

    private static async Task<string> TextAsync(ZipArchive archive, string part)
    {
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return (await reader.ReadToEndAsync()).Replace("&quot;", "\"", StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<PersonalDataReadingDto>> LogAsync()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);
        return (await CallAsync((IPersonalDataReadingAppService log) => log.GetListAsync(new GetPersonalDataReadingsInput()))).Items;
    }
}
