using Shouldly;
using Volo.Abp;
using Volo.Abp.SettingManagement;
using Xunit;

namespace Kefu.Complaints.Complaints;

/// <summary>The clocks run from the customer's word, on the calendar of the severity.</summary>
[Trait("Duty", "D20")]
[Trait("Figure", "R3")]
public class Clock_tests : ComplaintsTest
{
    /// <summary>A Saturday in summer, when the office closes at 20:00 and opens on Monday at 10:00.</summary>
    private static readonly DateTime Saturday = Local(6, 6, 19, 30);

    private IDisposable _clerk = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await AsUserWithAsync([.. Clerk, ComplaintsPermissions.Complaints.LowerSeverity]);
        Time.Now = Saturday;
    }

    public override void Dispose()
    {
        _clerk.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_general_complaint_of_Saturday_evening_is_due_on_Monday()
    {
        var complaint = await CreateAsync();

        complaint.ReceivedAt.ShouldBe(Saturday);
        complaint.RegisterDueAt.ShouldBe(Local(6, 8, 10, 30));
        complaint.FirstResponseDueAt.ShouldBe(Local(6, 8, 11, 30));
        complaint.NextDueAt.ShouldBe(complaint.FirstResponseDueAt);
    }

    [Theory]
    [InlineData(ComplaintSeverity.L2, 8, 10, 30)]
    [InlineData(ComplaintSeverity.L3, 6, 20, 0)]
    public async Task The_more_serious_the_sooner_it_is_due(ComplaintSeverity severity, int day, int hour, int minute)
        => (await CreateAsync(input => input.Severity = severity)).FirstResponseDueAt.ShouldBe(Local(6, day, hour, minute));

    [Fact]
    public async Task A_draft_of_unknown_severity_is_due_to_be_registered_as_a_general_one()
    {
        var draft = await GivenDraftAsync(input => input.Severity = null);

        draft.NextDueAt.ShouldBe(Local(6, 8, 10, 30));
    }

    [Fact]
    public async Task Clocks_begin_when_the_customer_spoke_not_when_it_was_typed()
    {
        Time.Now = Local(6, 8, 11, 0);

        (await CreateAsync(input => input.ReceivedAt = Saturday)).FirstResponseDueAt.ShouldBe(Local(6, 8, 11, 30));
    }

    [Fact]
    public async Task The_limits_are_settings_of_the_site()
    {
        await CommitAsync(() => GetRequiredService<ISettingManager>().SetAsync(ComplaintsSettings.FirstResponseMinutesL1, "30", "S", Here.ToString()));

        (await CreateAsync()).FirstResponseDueAt.ShouldBe(Local(6, 6, 20, 0));
        (await CreateAsync(Given.Complaint(), Elsewhere)).FirstResponseDueAt.ShouldBe(Local(6, 8, 11, 30));
    }

    [Theory]
    [InlineData(29, 59, true)]
    [InlineData(30, 60, true)]
    [InlineData(31, 61, false)]
    public async Task A_response_is_in_time_until_it_is_due(int minuteOfEleven, int minutes, bool inTime)
    {
        Time.Now = Local(6, 8, 10, 30);
        var complaint = await CreateAsync(input => input.Severity = ComplaintSeverity.L2);
        Time.Now = Local(6, 8, 11, minuteOfEleven);

        await RespondAsync(complaint.Id);

        var told = (await RaisedAsync<ComplaintFirstRespondedEto>()).ShouldHaveSingleItem();
        (told.Minutes, told.InTime, told.SiteId, told.Severity).ShouldBe((minutes, inTime, Here, ComplaintSeverity.L2));
    }

    [Fact]
    public async Task A_response_that_is_typed_later_counts_when_it_was()
    {
        var complaint = await CreateAsync();
        Time.Now = Local(6, 8, 12, 0);

        (await RespondAsync(complaint.Id, Local(6, 8, 11, 0))).FirstRespondedAt.ShouldBe(Local(6, 8, 11, 0));

        (await RaisedAsync<ComplaintFirstRespondedEto>()).ShouldHaveSingleItem().InTime.ShouldBeTrue();
    }

    [Fact]
    public async Task A_response_before_the_customers_word_or_after_now_is_refused()
    {
        var complaint = await CreateAsync();

        foreach (var wrong in new[] { Saturday.AddMinutes(-1), Saturday.AddMinutes(1) })
        {
            (await Should.ThrowAsync<BusinessException>(() => RespondAsync(complaint.Id, wrong))).Code.ShouldBe(ComplaintsErrorCodes.ResponseOutOfTime);
        }
    }

    [Fact]
    public async Task A_raised_severity_is_counted_from_the_customers_word()
    {
        var complaint = await CreateAsync();
        Time.Now += TimeSpan.FromMinutes(10);

        var raised = await ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L3);

        (raised.FirstResponseDueAt, raised.NextDueAt).ShouldBe((Saturday.AddMinutes(30), Saturday.AddMinutes(30)));
    }

    [Fact]
    public async Task A_lowered_severity_gives_more_time_while_the_clock_runs_and_none_once_it_has_run_out()
    {
        var running = await CreateAsync(input => input.Severity = ComplaintSeverity.L3);
        var late = await CreateAsync(input => input.Severity = ComplaintSeverity.L3);

        (await ChangeSeverityAsync(running.Id, ComplaintSeverity.L1, "只是催件")).FirstResponseDueAt.ShouldBe(Local(6, 8, 11, 30));
        Time.Now += TimeSpan.FromMinutes(31);
        (await ChangeSeverityAsync(late.Id, ComplaintSeverity.L1, "只是催件")).FirstResponseDueAt.ShouldBe(Saturday.AddMinutes(30));
    }

    [Fact]
    public async Task A_corrected_time_moves_a_running_clock_and_gives_a_late_one_no_more()
    {
        var complaint = await CreateAsync(input => input.Severity = ComplaintSeverity.L3);
        Time.Now += TimeSpan.FromMinutes(31);

        var corrected = await UpdateAsync(complaint, input => input.ReceivedAt = Saturday.AddMinutes(20));

        (corrected.ReceivedAt, corrected.FirstResponseDueAt).ShouldBe((Saturday.AddMinutes(20), Saturday.AddMinutes(30)));
        (await UpdateAsync(corrected, input => input.ReceivedAt = Saturday.AddMinutes(-20))).FirstResponseDueAt.ShouldBe(Saturday.AddMinutes(10));
    }

    [Fact]
    public async Task What_has_been_responded_to_is_not_counted_anew()
    {
        var complaint = await CreateAsync();
        await RespondAsync(complaint.Id);

        (await ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L3)).FirstResponseDueAt.ShouldBe(complaint.FirstResponseDueAt);
    }
}
