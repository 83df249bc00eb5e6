using Kefu.CustomerArchives.Revisits;
using Shouldly;
using Volo.Abp.EventBus.Distributed;
using Xunit;

namespace Kefu.Complaints.Complaints;

/// <summary>Customer archives tells of a dissatisfied customer; it is not loaded here.</summary>
[Trait("Duty", "D20")]
public class Revisit_event_tests : ComplaintsTest
{
    private static readonly Guid Revisit = new("66666666-0000-4000-8000-000000000001");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await DeliverAsync();
    }

    [Fact]
    public async Task A_dissatisfied_customer_makes_a_draft_at_the_site_of_the_revisit()
    {
        await TellAsync();

        var draft = (await ListAsync(Here)).ShouldHaveSingleItem();
        (await ListAsync(Elsewhere)).ShouldBeEmpty();
        var stored = await StoredAsync(draft.Id);
        (stored.State, stored.Channel, stored.SourceRevisitId, stored.ReceivedAt).ShouldBe((ComplaintState.Draft, ComplaintChannel.Revisit, Revisit, Start.AddMinutes(-20)));
        (stored.CustomerNumber, stored.ComplainantName, stored.Phone, stored.Severity).ShouldBe(("KH000009", "古丽", null, null));
        stored.Category.ShouldBe(ComplaintCategory.Damage);
        stored.Description.ShouldBe("回访评分 1 分，不满意原因：货损。 两箱破损");
        stored.Actions.ShouldHaveSingleItem().ActorName.ShouldBeNull();
    }

    [Fact]
    public async Task The_same_event_twice_makes_one_draft()
    {
        await TellAsync();
        await TellAsync();

        (await ListAsync(Here)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_drafts_of_one_revisit_cannot_be_stored_whoever_writes_them()
    {
        await TellAsync();

        await Should.ThrowAsync<Microsoft.EntityFrameworkCore.DbUpdateException>(() => AtAsync<ComplaintIntake, bool>(async intake =>
        {
            await CommitAsync(async () =>
            {
                var report = new ComplaintReport { ReceivedAt = Start, ComplainantName = "古丽", Description = "再来一次" };
                await GetRequiredService<IComplaintRepository>().InsertAsync(await intake.TakeDownAsync(report, new ComplaintStep(Start), Revisit));
            });
            return true;
        }));
    }

    [Fact]
    public async Task A_draft_of_a_revisit_is_completed_and_registered_and_names_the_revisit()
    {
        await TellAsync();
        using var _ = await AsUserWithAsync(Clerk);
        var draft = (await ListAsync(Here)).ShouldHaveSingleItem();

        await UpdateAsync(await GetAsync(draft.Id), input => (input.Phone, input.Severity) = (Given.Mobile, ComplaintSeverity.L2));
        await RegisterAsync(draft.Id);

        (await RaisedAsync<ComplaintRegisteredEto>()).ShouldHaveSingleItem().SourceRevisitId.ShouldBe(Revisit);
    }

    [Fact]
    public async Task Without_customer_archives_there_is_no_customer_to_choose()
    {
        using var _ = await AsUserWithAsync(Clerk);

        (await AtAsync((IComplaintAppService complaints) => complaints.GetCustomersAsync(new GetComplaintCustomersInput { Filter = "恒通" }))).IsAvailable.ShouldBeFalse();
    }

    private async Task TellAsync()
    {
        await GetRequiredService<IDistributedEventBus>().PublishAsync(new RevisitDissatisfiedEto
        {
            RevisitId = Revisit,
            SiteId = Here,
            CustomerId = new Guid("66666666-0000-4000-8000-000000000009"),
            CustomerNumber = "KH000009",
            CustomerName = "喀什天润干果经营部",
            ContactName = "古丽",
            Score = 1,
            Reason = DissatisfactionReason.Damage,
            Note = "两箱破损",
            At = Start.AddMinutes(-20),
        });
        await DeliverAsync();
    }

    private Task<List<Complaint>> ListAsync(Guid siteId) => AtAsync((IComplaintRepository complaints) => CommitAsync(() => complaints.GetListAsync()), siteId);
}
