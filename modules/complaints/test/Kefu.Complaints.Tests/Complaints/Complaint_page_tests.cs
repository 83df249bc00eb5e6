using Kefu.ModuleTesting;
using Kefu.Platform.Lists;
using Shouldly;
using Volo.Abp.Validation;
using Xunit;

namespace Kefu.Complaints.Complaints;

/// <summary>The queue.</summary>
[Trait("Duty", "D20")]
public class Complaint_page_tests : ComplaintsTest
{
    private const string General = "WLMQTS2603040001", Major = "WLMQTS2603040002", Draft = "WLMQTS2603040003", Closed = "WLMQTS2603040004", Responded = "WLMQTS2603040005";

    private IDisposable _clerk = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await AsUserWithAsync(Clerk);
        await CreateAsync();
        await CreateAsync(input => (input.Severity, input.Channel, input.Phone, input.Waybills) = (ComplaintSeverity.L3, ComplaintChannel.Regulator, "0991-4040037", "WL26030400099"));
        await GivenDraftAsync(input => (input.Severity, input.Category, input.CustomerNumber, input.CustomerName) = (null, null, "KH000002", "昌吉恒通轮胎经营部"));
        var closed = await CreateAsync();
        await RespondAsync(closed.Id);
        await CloseAsync(closed.Id);
        await RespondAsync((await CreateAsync(input => input.Channel = ComplaintChannel.WeChat)).Id);
    }

    public override void Dispose()
    {
        _clerk.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_due_next_comes_first_then_what_is_open_then_what_is_done()
    {
        (await NumbersAsync(new GetComplaintsInput())).ShouldBe([Major, Draft, General, Responded, Closed]);
        (await PageAsync(new GetComplaintsInput())).Items.Select(row => row.NextDueAt).ShouldBe([Start.AddMinutes(30), Start.AddHours(1), Start.AddHours(2), null, null]);
    }

    [Theory]
    [InlineData("number", General, Major, Draft, Closed, Responded)]
    [InlineData("nextDue desc", Closed, Responded, General, Draft, Major)]
    [InlineData("receivedAt desc", Responded, Closed, Draft, Major, General)]
    [InlineData("severity desc", Major, Responded, Closed, General, Draft)]
    public async Task Complaints_come_in_each_documented_order(string sorting, params string[] numbers)
        => (await NumbersAsync(new GetComplaintsInput { Sorting = sorting })).ShouldBe(numbers);

    [Fact]
    public Task Another_order_is_a_wrong_request()
        => Should.ThrowAsync<AbpValidationException>(() => NumbersAsync(new GetComplaintsInput { Sorting = "phone" }));

    [Fact]
    public async Task Complaints_are_narrowed_by_each_filter()
    {
        (await NumbersAsync(new GetComplaintsInput { State = ComplaintState.Closed })).ShouldBe([Closed]);
        (await NumbersAsync(new GetComplaintsInput { Severity = ComplaintSeverity.L3 })).ShouldBe([Major]);
        (await NumbersAsync(new GetComplaintsInput { Channel = ComplaintChannel.WeChat })).ShouldBe([Responded]);
        (await NumbersAsync(new GetComplaintsInput { OwnerUserId = new Guid("99999999-0000-4000-8000-000000000001") })).ShouldBeEmpty();
        (await NumbersAsync(new GetComplaintsInput { IsOverdue = true })).ShouldBeEmpty();
        Time.Now = Start.AddMinutes(61);
        (await NumbersAsync(new GetComplaintsInput { IsOverdue = true })).ShouldBe([Major, Draft]);
        (await NumbersAsync(new GetComplaintsInput { IsOverdue = false, State = ComplaintState.Registered })).ShouldBe([General]);
    }

    [Theory]
    [InlineData("TS2603040002", Major)]
    [InlineData("wlmqts", Major, Draft, General, Responded, Closed)]
    [InlineData("WL26030400099", Major)]
    [InlineData("0099", Major)]
    [InlineData("0037", Major)]
    [InlineData("0991 4040037", Major)]
    [InlineData("恒通", Draft)]
    [InlineData("KH000002", Draft)]
    [InlineData("没有这个")]
    [InlineData("100%_")]
    public async Task Complaints_are_found_by_number_waybill_customer_and_telephone(string filter, params string[] numbers)
        => (await NumbersAsync(new GetComplaintsInput { Filter = filter })).ShouldBe(numbers);

    [Fact]
    public async Task A_row_shows_nobody_in_full()
    {
        var row = (await PageAsync(new GetComplaintsInput { Severity = ComplaintSeverity.L3 })).Items.ShouldHaveSingleItem();

        (row.ComplainantName, row.Phone, row.State, row.Category).ShouldBe(("麦**", "0991-*****37", ComplaintState.Registered, ComplaintCategory.Delay));
        row.Waybills.ShouldBe(["WL26030400099"]);
    }

    [Fact]
    public async Task A_page_takes_one_command_and_its_count_another()
    {
        await PageAsync(new GetComplaintsInput());
        using var whole = new SqlCommands();
        await PageAsync(new GetComplaintsInput { State = ComplaintState.Registered });
        whole.Count.ShouldBe(1, string.Join("\n", whole.Texts));
        whole.Dispose();

        using var full = new SqlCommands();
        await PageAsync(new GetComplaintsInput { MaxResultCount = 1 });
        full.Count.ShouldBe(2, string.Join("\n", full.Texts));
        full.Texts[0].ShouldNotContain("Description", Case.Insensitive, "only the columns that are shown");
    }

    private async Task<IReadOnlyList<string>> NumbersAsync(GetComplaintsInput input) => (await PageAsync(input)).Items.Select(row => row.Number).ToList();

    private Task<CappedResultDto<ComplaintRowDto>> PageAsync(GetComplaintsInput input) => AtAsync((IComplaintAppService complaints) => complaints.GetListAsync(input));
}
