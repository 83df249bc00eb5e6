using System.IO.Compression;
using System.Text.Json;
using Kefu.ModuleTesting;
using Kefu.Platform.PersonalData;
using MiniExcelLibs;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;
using Xunit;

namespace Kefu.Platform.Exports;

public abstract class ExportTest<TModule> : ModuleTest<TModule> where TModule : IAbpModule
{
    protected const int MostRows = 100_000;

    protected string[] FilesLeft => Directory.Exists(Path.Combine(DataFolder, "exports")) ? Directory.GetFiles(Path.Combine(DataFolder, "exports")) : [];

    protected override Dictionary<string, string?> Configuration() => new(base.Configuration()) { ["Settings:Platform.ExportMaxRows"] = $"{MostRows}" };

    protected Task<ExportFileDto> ExportAsync(int count, int failsAt = 0) => CallAsync((IExportAppService exports) => exports.CreateAsync(
        new ExportInput { Type = NumberExport.ListName, Filter = JsonSerializer.SerializeToElement(new { count, failsAt }) }));

    protected async Task<IReadOnlyList<PersonalDataReadingDto>> LogAsync() =>
        (await CallAsync((IPersonalDataReadingAppService log) => log.GetListAsync(new GetPersonalDataReadingsInput()))).Items;
}

public class Export_tests : ExportTest<ExportTestModule>
{
    [Fact]
    public async Task Cells_are_numbers_days_and_texts_as_the_values_are()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);
        await using var content = (await ExportAsync(2)).Content;

        var rows = content.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();

        rows.Count.ShouldBe(2);
        (rows[1]["Number"], rows[1]["Day"], rows[1]["Nothing"], rows[1]["Broken"]).ShouldBe((2d, new DateTime(2026, 1, 3), null, "ab"));
    }

    [Fact]
    public async Task However_many_rows_they_are_not_held_in_memory()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);

        await using var content = (await ExportAsync(MostRows)).Content;

        var watch = GetRequiredService<SourceWatch>();
        watch.LastRow.ShouldBe(MostRows);
        watch.Grown.ShouldBeLessThan(8L << 20);
        content.Length.ShouldBeGreaterThan(1 << 20);
    }

    [Fact]
    public async Task More_rows_than_may_be_are_refused_as_soon_as_that_is_seen()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);

        var refused = await Should.ThrowAsync<BusinessException>(() => ExportAsync(10 * MostRows));

        (refused.Code, refused.Data["Limit"]).ShouldBe((ExportErrorCodes.TooManyRows, MostRows));
        GetRequiredService<SourceWatch>().LastRow.ShouldBe(MostRows + 1);
        FilesLeft.ShouldBeEmpty();
        (await LogAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_source_that_breaks_off_leaves_no_file_and_no_entry_in_the_log()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);

        await Should.ThrowAsync<IOException>(() => ExportAsync(100, failsAt: 50));

        FilesLeft.ShouldBeEmpty();
        (await LogAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_finished_export_has_no_name_on_the_disk_even_before_it_is_sent()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);

        await using var content = (await ExportAsync(10)).Content;

        FilesLeft.ShouldBeEmpty();
        content.Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_sheet_bears_what_a_sheet_may_of_the_title()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);
        using var archive = new ZipArchive((await ExportAsync(1)).Content);
        using var workbook = new StreamReader(archive.GetEntry("xl/workbook.xml")!.Open());

        (await workbook.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldContain("name=\"Numbers ab &quot;all&quot; &amp; more than th\"");
    }

    [Fact]
    public async Task Who_goes_away_stops_the_export()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        using (GetRequiredService<ICancellationTokenProvider>().Use(gone.Token))
        {
            await Should.ThrowAsync<OperationCanceledException>(() => ExportAsync(100));
        }

        (await LogAsync()).ShouldBeEmpty();
    }

    [Fact]
    public Task Who_is_not_signed_in_exports_nothing() =>
        Should.ThrowAsync<Volo.Abp.Authorization.AbpAuthorizationException>(() => ExportAsync(1));
}

public class Unlogged_export_tests : ExportTest<BrokenLogTestModule>
{
    [Fact]
    public async Task An_export_that_cannot_be_logged_is_not_handed_out()
    {
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);

        (await Should.ThrowAsync<InvalidOperationException>(() => ExportAsync(10))).Message.ShouldBe("The log takes nothing.");

        FilesLeft.ShouldBeEmpty();
    }
}
