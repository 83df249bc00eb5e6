using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Merging;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Figures;

/// <summary>档案及时性、完整性: today is Wednesday, 4 March 2026; the office works from Monday to Saturday.</summary>
[Trait("Duty", "R14")]
public class Archive_figure_tests : CustomerArchivesTest
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-05T16:00:00")]
    [InlineData("2026-02-28", "2026-03-04T16:00:00")]
    [InlineData("2026-03-01", "2026-03-05T16:00:00")]
    [InlineData("2026-03-04", "2026-03-07T16:00:00")]
    public async Task An_archive_is_due_at_the_end_of_the_third_working_day_after_the_first_waybill(string firstWaybillOn, string dueAt)
    {
        using var _ = await AsUserWithAsync(Clerk);

        var customer = await CreateAsync("顺达", input => input.FirstWaybillOn = Day(firstWaybillOn));

        (customer.FirstWaybillOn, customer.ArchiveDueAt).ShouldBe((Day(firstWaybillOn), DateTime.Parse(dueAt, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task In_time_are_those_in_use_within_the_limit_of_those_that_were_due()
    {
        using var _ = await AsUserWithAsync(Clerk);
        await TheOfficeAsync();

        var figures = await FiguresAsync();

        (figures.LimitWorkingDays, figures.TimelinessTarget, figures.Timeliness.Count).ShouldBe((3, 95, 12));
        figures.Timeliness.Take(3).Select(Told).ShouldBe(["2026-03: 2 of 2 = 100.0, 1 pending", "2026-02: 1 of 3 = 33.3, 0 pending", "2026-01: 0 of 0 = , 0 pending"]);
        figures.Timeliness.Sum(month => month.Due).ShouldBe(5, "what lies further back is not shown");
    }

    [Fact]
    public async Task A_draft_that_is_not_yet_due_becomes_late_when_its_day_has_gone_by()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var draft = await CreateAsync(Given.Complete().With(input => input.FirstWaybillOn = Day("2026-03-02")));
        Time.Now = draft.ArchiveDueAt!.Value.AddTicks(-1);
        Told((await FiguresAsync()).Timeliness[0]).ShouldBe("2026-03: 0 of 0 = , 1 pending");

        Time.Now = draft.ArchiveDueAt.Value;
        Told((await FiguresAsync()).Timeliness[0]).ShouldBe("2026-03: 0 of 1 = 0.0, 0 pending");

        await ActivateAsync(draft.Id);
        Told((await FiguresAsync()).Timeliness[0]).ShouldBe("2026-03: 0 of 1 = 0.0, 0 pending");
    }

    [Fact]
    public async Task Completeness_is_the_mean_of_each_grade_against_its_target()
    {
        using var _ = await AsUserWithAsync(Clerk);
        await CreateAsync(Given.Complete().With(input => input.Grade = CustomerGrade.B));
        await CreateAsync("昌吉恒通轮胎经营部", input => input.Grade = CustomerGrade.B);
        await CreateAsync("和田昆仑干果行", input => input.Grade = CustomerGrade.D);
        await CreateAsync("库尔勒香梨合作社");

        (await FiguresAsync()).Completeness.Select(grade => $"{grade.Grade}: {grade.Count} at {grade.Mean:0.0} of {grade.Target}")
            .ShouldBe(["A: 0 at  of 95", "B: 2 at 53.0 of 85", "C: 0 at  of 70", "D: 1 at 16.0 of 40"]);
    }

    [Fact]
    public async Task Each_number_opens_as_many_rows()
    {
        using var _ = await AsUserWithAsync(Clerk);
        await TheOfficeAsync();

        foreach (var month in (await FiguresAsync()).Timeliness)
        {
            (await RowsAsync(month.Month, ArchiveTimeliness.InTime)).ShouldBe(month.InTime);
            (await RowsAsync(month.Month, ArchiveTimeliness.Late)).ShouldBe(month.Late);
            (await RowsAsync(month.Month, ArchiveTimeliness.Pending)).ShouldBe(month.Pending);
        }
    }

    [Fact]
    public async Task Merged_archives_do_not_count_and_the_earlier_first_waybill_stays()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Merge]);
        var kept = await ActivateAsync((await CreateAsync(Given.Complete().With(input => input.FirstWaybillOn = Day("2026-03-03")))).Id);
        var merged = await CreateAsync("顺达商贸", input => (input.DuplicateReason, input.FirstWaybillOn) = ("来电登记", Day("2026-03-02")));

        var merge = await CallAsync((ICustomerMergeAppService merges) => merges.CreateAsync(new MergeCustomersInput
        {
            KeptId = kept.Id, KeptStamp = kept.ConcurrencyStamp, MergedId = merged.Id, MergedStamp = merged.ConcurrencyStamp,
        }));

        (await GetAsync(kept.Id)).FirstWaybillOn.ShouldBe(Day("2026-03-02"));
        Told((await FiguresAsync()).Timeliness[0]).ShouldBe("2026-03: 1 of 1 = 100.0, 0 pending");
        await CallAsync((ICustomerMergeAppService merges) => merges.UndoAsync(merge.Id));
        (await GetAsync(kept.Id)).FirstWaybillOn.ShouldBe(Day("2026-03-03"));
    }

    [Fact]
    public async Task The_day_that_is_known_leaves_the_time_another_changes_it_and_none_removes_it()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var customer = await CreateAsync("顺达", input => input.FirstWaybillOn = Day("2026-03-02"));

        var same = await UpdateAsync(customer, update => (update.FirstWaybillOn, update.ShortName) = (Day("2026-03-02"), "顺"));
        (same.FirstWaybillAt, same.ArchiveDueAt).ShouldBe((customer.FirstWaybillAt, customer.ArchiveDueAt));
        var other = await UpdateAsync(same, update => update.FirstWaybillOn = Day("2026-03-03"));
        other.ArchiveDueAt.ShouldBe(customer.ArchiveDueAt!.Value.AddDays(1));
        var none = await UpdateAsync(other, update => update.FirstWaybillOn = null);
        (none.FirstWaybillOn, none.ArchiveDueAt).ShouldBe((null, null));
    }

    [Fact]
    public async Task A_day_to_come_and_a_wrong_span_are_refused_and_who_may_not_view_sees_nothing()
    {
        using (await AsUserWithAsync(Clerk))
        {
            (await Should.ThrowAsync<BusinessException>(() => CreateAsync("顺达", input => input.FirstWaybillOn = Day("2026-03-05")))).Code
                .ShouldBe(CustomerArchivesErrorCodes.FirstWaybillInFuture);
            await Should.ThrowAsync<AbpValidationException>(() => FiguresAsync(0));
            await Should.ThrowAsync<AbpValidationException>(() => FiguresAsync(37));
        }

        using var _ = await AsUserWithAsync(Permissions.Create);
        await DeniedAsync(() => FiguresAsync());
    }

    /// <summary>Two in time and one pending in March, one in time and two late in February, one long ago.</summary>
    private async Task TheOfficeAsync()
    {
        await ShippedAsync("2026-03-01", activated: true);
        await ShippedAsync("2026-03-02", activated: true);
        await ShippedAsync("2026-03-03", activated: false);
        await ShippedAsync("2026-02-28", activated: true);
        await ShippedAsync("2026-02-25", activated: true);
        await ShippedAsync("2026-02-23", activated: false);
        await ShippedAsync("2025-03-31", activated: false);
        await CreateAsync("和田昆仑干果行");
    }

    private async Task ShippedAsync(string day, bool activated)
    {
        var customer = await CreateAsync(Given.Complete().With(input => (input.FirstWaybillOn, input.DuplicateReason) = (Day(day), "分部")));
        if (activated)
        {
            await ActivateAsync(customer.Id);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Told(TimelinessMonthDto month) => $"{month.Month:yyyy-MM}: {month.InTime} of {month.Due} = {month.Percent:0.0}, {month.Pending} pending";

    private Task<ArchiveFiguresDto> FiguresAsync(int months = 12) => CallAsync((IArchiveFigureAppService figures) => figures.GetAsync(new GetArchiveFiguresInput { Months = months }));

    private async Task<long> RowsAsync(DateOnly month, ArchiveTimeliness timeliness) => (await CallAsync((ICustomerAppService customers)
        => customers.GetListAsync(new GetCustomersInput { FirstWaybillMonth = month, Timeliness = timeliness }))).TotalCount;
}
