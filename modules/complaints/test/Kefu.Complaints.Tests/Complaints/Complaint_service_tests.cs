using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;
using Xunit;

namespace Kefu.Complaints.Complaints;

[Trait("Duty", "D20")]
public class Complaint_service_tests : ComplaintsTest
{
    private static readonly Guid Nobody = new("99999999-0000-4000-8000-000000000001");

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
    public async Task What_is_typed_is_stored_in_one_form()
    {
        var created = await CreateAsync(input =>
        {
            (input.ComplainantName, input.Phone) = (" 麦合木提•热西提　", "０１３８-9911 0001");
            input.Waybills = "wl26030400012，WL26030400013、wl26030400012";
        });

        var stored = await StoredAsync(created.Id);
        (stored.ComplainantName, stored.Phone, stored.PhoneLastFour).ShouldBe(("麦合木提·热西提", Given.Mobile, "0001"));
        created.Waybills.ShouldBe(["WL26030400012", "WL26030400013"]);
    }

    [Fact]
    public async Task Every_wrong_value_is_named_with_its_field()
    {
        var refused = await Should.ThrowAsync<AbpValidationException>(() => CreateAsync(input =>
        {
            (input.ComplainantName, input.Phone, input.OwnerUserId) = ("1", "1389911", Nobody);
            input.Waybills = new string('9', ComplaintLimits.WaybillNumber + 1);
        }));

        refused.ValidationErrors.SelectMany(error => error.MemberNames).ShouldBe(["OwnerUserId", "ComplainantName", "Phone", "Waybills"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_a_registered_complaint_lacks_is_named_with_its_field()
    {
        var refused = await Should.ThrowAsync<AbpValidationException>(() => CreateAsync(input => (input.Phone, input.Category, input.Severity) = (null, null, null)));

        refused.ValidationErrors.SelectMany(error => error.MemberNames).ShouldBe(["Phone", "Category", "Severity"], ignoreOrder: true);
        (await AtAsync((IComplaintAppService complaints) => complaints.GetListAsync(new GetComplaintsInput()))).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_has_spoken_later_than_now()
    {
        (await Should.ThrowAsync<BusinessException>(() => CreateAsync(input => input.ReceivedAt = Start.AddMinutes(1)))).Code.ShouldBe(ComplaintsErrorCodes.ReceivedInFuture);

        var created = await CreateAsync();
        (await Should.ThrowAsync<BusinessException>(() => UpdateAsync(created, input => input.ReceivedAt = Start.AddMinutes(1)))).Code.ShouldBe(ComplaintsErrorCodes.ReceivedInFuture);
        (await CreateAsync()).Number.ShouldEndWith("0002", Case.Sensitive, "what is refused takes no number");
    }

    [Fact]
    public async Task When_the_customer_spoke_is_corrected_for_a_day_and_then_settled()
    {
        var created = await CreateAsync();
        Time.Now += TimeSpan.FromHours(24);
        var corrected = await UpdateAsync(created, input => input.ReceivedAt = Start.AddMinutes(-10));
        Time.Now += TimeSpan.FromSeconds(1);

        var refused = await Should.ThrowAsync<BusinessException>(() => UpdateAsync(corrected, input => input.ReceivedAt = Start.AddMinutes(-20)));

        refused.Code.ShouldBe(ComplaintsErrorCodes.ReceivedAtSettled);
        (corrected.IsReceivedAtOpen, (await GetAsync(created.Id)).IsReceivedAtOpen).ShouldBe((true, false));
        (await UpdateAsync(corrected, input => input.Description = "补充说明")).Description.ShouldBe("补充说明");
    }

    [Fact]
    public async Task A_correction_stands_in_the_time_line()
    {
        var updated = await UpdateAsync(await CreateAsync(), input => (input.Category, input.ClaimAmount, input.Demand) = (ComplaintCategory.Damage, 1200.5m, ComplaintDemand.Compensate));

        (updated.Category, updated.ClaimAmount, updated.Demand).ShouldBe((ComplaintCategory.Damage, 1200.5m, ComplaintDemand.Compensate));
        updated.Actions[^1].Kind.ShouldBe(ComplaintActionKind.Updated);
    }

    [Fact]
    public async Task A_correction_cannot_take_away_what_a_registered_complaint_needs()
    {
        var created = await CreateAsync();

        (await Should.ThrowAsync<BusinessException>(() => UpdateAsync(created, input => input.Category = null))).Code.ShouldBe(ComplaintsErrorCodes.NotComplete);

        (await GetAsync(created.Id)).Category.ShouldBe(ComplaintCategory.Delay);
    }

    [Fact]
    public async Task A_change_on_top_of_another_persons_is_refused()
    {
        var seen = await CreateAsync();
        await UpdateAsync(seen, input => input.Description = "第一次修改");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => UpdateAsync(seen, input => input.Description = "第二次修改"));

        (await GetAsync(seen.Id)).Description.ShouldBe("第一次修改");
    }

    [Fact]
    public async Task Nothing_of_an_unknown_id_is_found()
    {
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(Nobody));
        await Should.ThrowAsync<EntityNotFoundException>(() => RegisterAsync(Nobody));
        await Should.ThrowAsync<EntityNotFoundException>(() => RespondAsync(Nobody));
    }

    [Fact]
    public async Task A_complaint_of_another_site_is_not_found()
    {
        var there = await CreateAsync(Given.Complaint(), Elsewhere);

        there.Number.ShouldBe("KSTS2603040001");
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(there.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => RespondAsync(there.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => UpdateAsync(there, input => input.Description = "改"));
        (await AtAsync((IComplaintAppService complaints) => complaints.GetListAsync(new GetComplaintsInput()))).TotalCount.ShouldBe(0);
        (await GetAsync(there.Id, Elsewhere)).State.ShouldBe(ComplaintState.Registered);
    }

    [Fact]
    public async Task Registering_and_closing_are_told_to_other_modules()
    {
        var complaint = await CreateAsync(input => input.CustomerNumber = "KH000001");
        await RespondAsync(complaint.Id);
        await CloseAsync(complaint.Id);

        var registered = (await RaisedAsync<ComplaintRegisteredEto>()).ShouldHaveSingleItem();
        (registered.ComplaintId, registered.SiteId, registered.Number, registered.CustomerNumber).ShouldBe((complaint.Id, Here, complaint.Number, "KH000001"));
        (registered.Severity, registered.Category, registered.SourceRevisitId).ShouldBe((ComplaintSeverity.L1, ComplaintCategory.Delay, null));
        registered.Waybills.ShouldBe([Given.Waybill]);
        var closed = (await RaisedAsync<ComplaintClosedEto>()).ShouldHaveSingleItem();
        (closed.Number, closed.Reason, closed.ClosedAt).ShouldBe((complaint.Number, ClosingReason.Settled, Start));
    }

    [Fact]
    public async Task What_is_refused_is_told_to_nobody()
    {
        var complaint = await CreateAsync();
        await Should.ThrowAsync<BusinessException>(() => CloseAsync(complaint.Id));

        (await RaisedAsync<ComplaintClosedEto>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Complaints_of_a_week_with_the_same_number_or_waybill_are_shown_the_latest_first()
    {
        var old = await CreateAsync(input => input.ReceivedAt = Start.AddDays(-8));
        var phone = await CreateAsync(input => (input.ReceivedAt, input.Waybills) = (Start.AddDays(-2), null));
        var waybill = await CreateAsync(input => (input.ReceivedAt, input.Phone) = (Start.AddDays(-1), "13899110099"));
        await CreateAsync(Given.Complaint(), Elsewhere);

        var found = await FindAsync("138 9911 0001", $"X1, {Given.Waybill.ToLowerInvariant()}");

        found.Select(duplicate => (duplicate.Number, duplicate.HasSamePhone, duplicate.HasSameWaybill)).ShouldBe([(waybill.Number, false, true), (phone.Number, true, false)]);
        found.ShouldAllBe(duplicate => duplicate.ComplainantName == "麦**" && duplicate.Number != old.Number);
        (await FindAsync(null, null)).ShouldBeEmpty();
        (await FindAsync(null, Given.Waybill[..^1])).ShouldBeEmpty("a part of a number is another number");
    }

    [Fact]
    public async Task Saving_takes_few_commands()
    {
        await CreateAsync();
        using var created = new SqlCommands();
        var complaint = await CreateAsync();
        created.Count.ShouldBeLessThanOrEqualTo(10, string.Join("\n", created.Texts));
        created.Dispose();

        using var responded = new SqlCommands();
        await RespondAsync(complaint.Id);
        responded.Count.ShouldBeLessThanOrEqualTo(6, string.Join("\n", responded.Texts));
    }

    private Task<IReadOnlyList<ComplaintDuplicateDto>> FindAsync(string? phone, string? waybills) => AtAsync((IComplaintAppService complaints) =>
        complaints.FindDuplicatesAsync(new FindComplaintDuplicatesInput { Phone = phone, Waybills = waybills }));
}
