using Kefu.Platform.Jobs;
using Microsoft.Data.Sqlite;
using Shouldly;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Users;
using Xunit;

namespace Kefu.Platform.Imports;

[Trait("Duty", "D19")]
public class Import_run_tests : ImportTest
{
    [Fact]
    public async Task A_list_goes_from_upload_to_rows()
    {
        using var user = await AsImporterAsync();
        var id = await UploadAsync(List(3));
        (await GetAsync(id)).State.ShouldBe(ImportState.Uploaded);

        await RunJobsAsync();

        var ready = await GetAsync(id);
        ready.State.ShouldBe(ImportState.Ready);
        (ready.Total, ready.Valid, ready.Invalid, ready.HeaderRow).ShouldBe((3, 3, 0, 1));
        ready.Mapping.Select(column => (column.Column, column.Header, column.Field)).ShouldBe([("A", "单号", "Number"), ("B", "电话", "Phone"), ("C", "日期", "Date")]);

        var done = await ImportAsync(id);

        (done.State, done.Imported, done.Processed).ShouldBe((ImportState.Completed, 3, 3));
        (await StoredAsync()).Select(row => row.Number).ShouldBe(["N000001", "N000002", "N000003"]);
    }

    [Fact]
    public async Task A_list_with_a_wrong_row_starts_only_where_valid_rows_alone_are_wanted()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("单号,电话", "N1,13800000000", ",13800000001", "N3,123"));

        (await Should.ThrowAsync<BusinessException>(() => StartAsync(id))).Code.ShouldBe(ImportErrorCodes.HasInvalidRows);

        var done = await ImportAsync(id, validRowsOnly: true);
        (done.Total, done.Valid, done.Invalid, done.Imported).ShouldBe((3, 1, 2, 1));
        done.Errors.TotalCount.ShouldBe(2);
        done.Errors.Items.Select(error => (error.Row, error.Field, error.Column, error.Code, error.Value)).ShouldBe(
            [(3, "单号", "A", ImportErrorCodes.Required, ""), (4, "电话", "B", "Platform:PhoneInvalid", "123")]);
        done.Errors.Items[1].Message.ShouldBe("电话号码不正确。");
    }

    [Fact]
    public async Task Rows_that_repeat_the_file_or_a_record_are_counted_and_left_out()
    {
        using var user = await AsImporterAsync();
        await ImportAsync(await GivenValidatedAsync(Csv("单号,电话", "N1,13800000000")));

        var id = await GivenValidatedAsync(Csv("单号,电话", "N1,13800000009", "N1,13800000008", "N2,", "N3,", "N2,"));
        var done = await ImportAsync(id);

        (done.Total, done.Valid, done.Duplicates, done.Matches, done.Imported).ShouldBe((5, 5, 2, 1, 2));
        (await StoredAsync()).Count.ShouldBe(3);
        var duplicates = await CallAsync((IImportAppService s) => s.GetNotesAsync(id, new GetImportNotesInput { Kind = ImportNoteKind.Duplicate }));
        duplicates.Items.Select(note => (note.Row, note.OtherRow)).ShouldBe([(3, 2), (6, 4)]);
    }

    [Fact]
    public async Task The_same_file_once_more_warns_and_imports_nothing()
    {
        using var user = await AsImporterAsync();
        await ImportAsync(await GivenValidatedAsync(List(2)));

        var again = await ImportAsync(await GivenValidatedAsync(List(2)));

        again.SameFileImportedAt.ShouldBe(Start);
        (again.State, again.Matches, again.Imported).ShouldBe((ImportState.Completed, 2, 0));
    }

    [Fact]
    public async Task Two_imports_that_wait_side_by_side_write_no_record_twice()
    {
        using var user = await AsImporterAsync();
        var first = await GivenValidatedAsync(List(5));
        var second = await GivenValidatedAsync(List(5));

        await StartAsync(first);
        await StartAsync(second);
        await RunJobsAsync();

        (await StoredAsync()).Count.ShouldBe(5);
        var outcomes = new[] { await GetAsync(first), await GetAsync(second) }.Select(import => (import.Matches, import.Imported));
        outcomes.ShouldBe([(0, 5), (5, 0)], ignoreOrder: true);
    }

    [Fact]
    public async Task Under_Fail_a_file_with_repeated_rows_does_not_start()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv("单号,电话", "N1,", "N1,"));

        (await Should.ThrowAsync<BusinessException>(() => StartAsync(id, rule: ReimportRule.Fail))).Code.ShouldBe(ImportErrorCodes.HasRepeatedRows);
    }

    [Fact]
    public async Task Under_UpdateIfDraft_a_draft_takes_the_row_and_others_stay()
    {
        using var user = await AsImporterAsync();
        await ImportAsync(await GivenValidatedAsync(Csv("单号,电话", "N1,13800000000", "N2,13800000000")));
        await CommitAsync(async () =>
        {
            var rows = GetRequiredService<IRepository<Consignment, Guid>>();
            (await rows.GetAsync(row => row.Number == "N2")).IsDraft = false;
        });

        var done = await ImportAsync(await GivenValidatedAsync(Csv("单号,电话", "N1,13911111111", "N2,13911111111", "N3,13911111111")), rule: ReimportRule.UpdateIfDraft);

        done.Imported.ShouldBe(2);
        (await StoredAsync()).ToDictionary(row => row.Number, row => row.Phone).ShouldBe(new Dictionary<string, string?> { ["N1"] = "13911111111", ["N2"] = "13800000000", ["N3"] = "13911111111" }, ignoreOrder: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_import_interrupted_in_a_batch_goes_on_and_writes_no_row_twice(int batch)
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(1234));
        await StartAsync(id);
        Interruption.AtBatch = batch;

        await Should.ThrowAsync<BackgroundJobExecutionException>(RunJobsAsync);

        var interrupted = await GetAsync(id);
        (interrupted.State, interrupted.Imported).ShouldBe((ImportState.Importing, (batch - 1) * ImportLimits.BatchRows));
        (await StoredAsync()).Count.ShouldBe(interrupted.Imported);

        Interruption.AtBatch = null;
        await RunJobsAsync();

        var done = await GetAsync(id);
        (done.State, done.Imported, done.Matches, done.Processed).ShouldBe((ImportState.Completed, 1234, 0, 1234));
        (await StoredAsync()).Select(row => row.Number).ShouldBe(Enumerable.Range(1, 1234).Select(i => $"N{i:D6}"));
        Interruption.Batches.ShouldAllBe(rows => rows <= ImportLimits.BatchRows);
    }

    [Fact]
    public async Task What_cannot_be_foreseen_stops_an_import_which_can_be_started_again()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(1100));
        await StartAsync(id);
        (Interruption.AtBatch, Interruption.How) = (2, new InvalidOperationException("a fault"));

        await RunJobsAsync();

        var failed = await GetAsync(id);
        (failed.State, failed.FailureCode, failed.Imported).ShouldBe((ImportState.Failed, ImportErrorCodes.Interrupted, 500));
        failed.FailureMessage.ShouldNotBeNullOrEmpty();

        Interruption.AtBatch = null;
        (await ImportAsync(id)).Imported.ShouldBe(1100);
        (await StoredAsync()).Count.ShouldBe(1100);
    }

    [Fact]
    public async Task What_a_rule_of_the_module_refuses_is_named()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(3));
        await StartAsync(id);
        (Interruption.AtBatch, Interruption.How) = (1, new BusinessException("Platform:RegionUnknown"));

        await RunJobsAsync();

        var failed = await GetAsync(id);
        (failed.State, failed.FailureCode).ShouldBe((ImportState.Failed, "Platform:RegionUnknown"));
    }

    [Fact]
    public async Task A_job_that_is_cancelled_among_all_jobs_cancels_its_import()
    {
        using var importer = await AsImporterAsync();
        var id = await UploadAsync(List(3));
        var job = (await GetRequiredService<IBackgroundJobStore>().GetWaitingJobsAsync(10)).Single();
        using (await AsUserWithAsync(PlatformPermissions.Jobs.Cancel))
        {
            await CallAsync<IJobAppService>(s => s.CancelAsync(job.Id));
        }

        await GetRequiredService<JobKeeper>().KeepAsync(TestContext.Current.CancellationToken);

        (await GetAsync(id)).State.ShouldBe(ImportState.Cancelled);
    }

    [Fact]
    public async Task Cancelled_between_batches_what_is_written_stays_and_is_counted()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(1400));
        await StartAsync(id);
        (Interruption.AtBatch, Interruption.How) = (2, new SqliteException("disk I/O error", 10));
        await Should.ThrowAsync<BackgroundJobExecutionException>(RunJobsAsync);
        Interruption.AtBatch = null;

        await CallAsync<IImportAppService>(s => s.CancelAsync(id));
        await RunJobsAsync();

        var cancelled = await GetAsync(id);
        (cancelled.State, cancelled.Imported).ShouldBe((ImportState.Cancelled, 500));
        (await StoredAsync()).Count.ShouldBe(500);
    }

    [Fact]
    public async Task The_permission_is_asked_for_again_when_the_job_runs()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(3));
        await StartAsync(id);
        await RevokeAsync();

        await RunJobsAsync();

        var failed = await GetAsync(id);
        (failed.State, failed.FailureCode).ShouldBe((ImportState.Failed, ImportErrorCodes.NotPermitted));
        (await StoredAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_closed_account_writes_no_more()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(List(3));
        await StartAsync(id);
        await CommitAsync(async () => (await GetRequiredService<IIdentityUserRepository>().GetAsync(GetRequiredService<ICurrentUser>().GetId())).SetIsActive(false));

        await RunJobsAsync();

        (await GetAsync(id)).FailureCode.ShouldBe(ImportErrorCodes.NotPermitted);
    }

    [Fact]
    public async Task Errors_come_by_the_page()
    {
        using var user = await AsImporterAsync();
        var id = await GivenValidatedAsync(Csv(["单号,电话", .. Enumerable.Range(1, 30).Select(i => $"N{i},12")]));

        var page = (await GetAsync(id, skip: 20, take: 5)).Errors;

        page.TotalCount.ShouldBe(30);
        page.Items.Select(error => error.Row).ShouldBe([22, 23, 24, 25, 26]);
    }

    private Task RevokeAsync() => CommitAsync(() => GetRequiredService<Volo.Abp.PermissionManagement.IPermissionManager>()
        .SetAsync(ConsignmentPermissions.Import, "U", GetRequiredService<Volo.Abp.Users.ICurrentUser>().Id.ToString()!, false));
}
