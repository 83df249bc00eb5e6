using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Complaints.Complaints;

/// <summary>Each step from the customer's word to closing, and each that is refused.</summary>
[Trait("Duty", "D20")]
public class Complaint_state_tests : ComplaintsTest
{
    private IDisposable _clerk = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await AsUserWithAsync(Clerk);
    }

    public override void Dispose()
    {
        _clerk.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_complaint_is_registered_as_it_is_taken_down_with_a_number_of_the_site_and_the_day()
    {
        var first = await CreateAsync();
        var second = await CreateAsync();

        (first.Number, second.Number).ShouldBe(("WLMQTS2603040001", "WLMQTS2603040002"));
        (first.State, first.RegisteredAt, first.OwnerUserId).ShouldBe((ComplaintState.Registered, Start, first.CreatorId));
        first.Actions.Select(action => action.Kind).ShouldBe([ComplaintActionKind.Created, ComplaintActionKind.Registered]);
    }

    [Fact]
    public async Task A_draft_may_lack_what_a_registered_complaint_needs()
    {
        var draft = await GivenDraftAsync(input => (input.Phone, input.Category, input.Severity) = (null, null, null));

        draft.State.ShouldBe(ComplaintState.Draft);
        var refused = await Should.ThrowAsync<BusinessException>(() => RegisterAsync(draft.Id));
        refused.Code.ShouldBe(ComplaintsErrorCodes.NotComplete);
        refused.Data["Missing"].ShouldBe(new List<string> { "Phone", "Category", "Severity" });
        (await GetAsync(draft.Id)).State.ShouldBe(ComplaintState.Draft);
    }

    [Fact]
    public async Task A_completed_draft_is_registered()
    {
        var draft = await GivenDraftAsync(input => (input.Phone, input.Category, input.Severity) = (null, null, null));
        await UpdateAsync(draft, input => (input.Phone, input.Category, input.Severity) = (Given.Mobile, ComplaintCategory.Damage, ComplaintSeverity.L2));
        Time.Now += TimeSpan.FromMinutes(5);

        var registered = await RegisterAsync(draft.Id);

        (registered.State, registered.RegisteredAt).ShouldBe((ComplaintState.Registered, Start.AddMinutes(5)));
    }

    [Fact]
    public async Task A_registered_complaint_is_responded_to_and_closed()
    {
        var complaint = await CreateAsync();
        Time.Now += TimeSpan.FromMinutes(30);

        var responded = await RespondAsync(complaint.Id);
        var closed = await CloseAsync(complaint.Id);

        (responded.State, responded.FirstRespondedAt, responded.ResponseMethod).ShouldBe((ComplaintState.Responded, Start.AddMinutes(30), ResponseMethod.Call));
        (closed.State, closed.ClosedAt, closed.ClosingReason, closed.Result).ShouldBe((ComplaintState.Closed, Start.AddMinutes(30), ClosingReason.Settled, "已重新派送，客户满意"));
        closed.Actions.Select(action => action.Kind)
            .ShouldBe([ComplaintActionKind.Created, ComplaintActionKind.Registered, ComplaintActionKind.Responded, ComplaintActionKind.Closed]);
        closed.Actions[2].Text.ShouldBe("已联系客户，明早重新派送");
        closed.Actions.ShouldAllBe(action => action.ActorName == "tester");
    }

    [Fact]
    public async Task A_discarded_draft_stays_with_its_number_and_the_reason()
    {
        var draft = await GivenDraftAsync();

        await DiscardAsync(draft.Id);

        var discarded = await GetAsync(draft.Id);
        (discarded.State, discarded.NextDueAt, discarded.Actions[^1].Text).ShouldBe((ComplaintState.Discarded, null, "打错电话"));
    }

    [Theory]
    [InlineData(ComplaintState.Registered, "register", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Responded, "register", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Closed, "register", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Discarded, "register", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Registered, "discard", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Responded, "discard", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Closed, "discard", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Discarded, "discard", ComplaintsErrorCodes.NotADraft)]
    [InlineData(ComplaintState.Draft, "respond", ComplaintsErrorCodes.NotAwaitingResponse)]
    [InlineData(ComplaintState.Responded, "respond", ComplaintsErrorCodes.NotAwaitingResponse)]
    [InlineData(ComplaintState.Closed, "respond", ComplaintsErrorCodes.NotAwaitingResponse)]
    [InlineData(ComplaintState.Discarded, "respond", ComplaintsErrorCodes.NotAwaitingResponse)]
    [InlineData(ComplaintState.Draft, "close", ComplaintsErrorCodes.NotResponded)]
    [InlineData(ComplaintState.Registered, "close", ComplaintsErrorCodes.NotResponded)]
    [InlineData(ComplaintState.Closed, "close", ComplaintsErrorCodes.NotResponded)]
    [InlineData(ComplaintState.Discarded, "close", ComplaintsErrorCodes.NotResponded)]
    [InlineData(ComplaintState.Closed, "update", ComplaintsErrorCodes.NotOpen)]
    [InlineData(ComplaintState.Discarded, "update", ComplaintsErrorCodes.NotOpen)]
    [InlineData(ComplaintState.Closed, "raise", ComplaintsErrorCodes.NotOpen)]
    [InlineData(ComplaintState.Discarded, "raise", ComplaintsErrorCodes.NotOpen)]
    public async Task What_is_no_step_of_the_state_is_refused_and_changes_nothing(ComplaintState state, string step, string code)
    {
        var complaint = await GivenAsync(state);

        var refused = await Should.ThrowAsync<BusinessException>(() => Steps[step](this, complaint));

        refused.Code.ShouldBe(code);
        (await GetAsync(complaint.Id)).ConcurrencyStamp.ShouldBe(complaint.ConcurrencyStamp);
    }

    private static readonly Dictionary<string, Func<Complaint_state_tests, ComplaintDto, Task>> Steps = new()
    {
        ["register"] = (test, complaint) => test.RegisterAsync(complaint.Id),
        ["discard"] = (test, complaint) => test.DiscardAsync(complaint.Id),
        ["respond"] = (test, complaint) => test.RespondAsync(complaint.Id),
        ["close"] = (test, complaint) => test.CloseAsync(complaint.Id),
        ["update"] = (test, complaint) => test.UpdateAsync(complaint, input => input.Description = "改"),
        ["raise"] = (test, complaint) => test.ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L3),
    };

    private async Task<ComplaintDto> GivenAsync(ComplaintState state)
    {
        if (state is ComplaintState.Draft or ComplaintState.Discarded)
        {
            var draft = await GivenDraftAsync();
            return state == ComplaintState.Draft ? draft : await DiscardAsync(draft.Id);
        }

        var complaint = await CreateAsync();
        if (state is ComplaintState.Responded or ComplaintState.Closed)
        {
            complaint = await RespondAsync(complaint.Id);
        }

        return state == ComplaintState.Closed ? await CloseAsync(complaint.Id) : complaint;
    }
}
