using Kefu.Complaints.Complaints;
using Kefu.CustomerArchives.Customers;
using Kefu.ModuleTesting;
using Kefu.Platform.Sites;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Revisits;

namespace Kefu.CustomerArchives.Revisits;

[Trait("Duty", "D20")]
[Trait("Figure", "R12")]
public class Revisit_tests : CustomerArchivesTest
{
    private CustomerDto _customer = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await DeliverAsync();
        using var _ = await AsUserWithAsync(Clerk);
        _customer = await CreateAsync(Given.Complete());
    }

    [Fact]
    public async Task A_revisit_is_recorded_with_who_was_spoken_to_masked()
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Create);

        var recorded = await RecordAsync(input => (input.Score, input.Note) = (5, " 很满意 "));

        (recorded.ContactName, recorded.Score, recorded.Note, recorded.At).ShouldBe(("麦**", 5, "很满意", Start));
        (await RaisedAsync<RevisitDissatisfiedEto>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Revisits_are_listed_the_latest_first_with_one_command_for_rows_and_one_for_their_number()
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Create);
        await RecordAsync(input => (input.At, input.IsReached) = (Start.AddDays(-2), false));
        await RecordAsync(input => input.Score = 4);

        using var commands = new SqlCommands();
        var page = await ListAsync();

        commands.Count.ShouldBe(2, string.Join("\n", commands.Texts));
        page.Items.Select(revisit => (revisit.IsReached, revisit.Score, revisit.ContactName)).ShouldBe([(true, 4, "麦**"), (false, null, "麦**")]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_dissatisfied_customer_is_told_to_other_modules_without_a_telephone_number(int score)
    {
        using var _ = await AsUserWithAsync(Permissions.Create);

        var recorded = await RecordAsync(input => (input.Score, input.Reason, input.Note) = (score, DissatisfactionReason.Damage, "两箱破损"));

        var told = (await RaisedAsync<RevisitDissatisfiedEto>()).ShouldHaveSingleItem();
        (told.RevisitId, told.SiteId, told.CustomerId, told.CustomerNumber).ShouldBe((recorded.Id, Site, _customer.Id, _customer.Number));
        (told.Score, told.Reason, told.ContactId, told.At).ShouldBe((score, DissatisfactionReason.Damage, _customer.Contacts[0].Id, Start));
        System.Text.Json.JsonSerializer.Serialize(told).ShouldNotContain(Given.Mobile);
    }

    [Theory]
    [InlineData(2, CustomerArchivesErrorCodes.RevisitReasonMissing)]
    [InlineData(1, CustomerArchivesErrorCodes.RevisitReasonMissing)]
    public async Task Dissatisfaction_needs_a_reason(int score, string code)
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Create);

        (await Should.ThrowAsync<BusinessException>(() => RecordAsync(input => input.Score = score))).Code.ShouldBe(code);

        (await ListAsync()).TotalCount.ShouldBe(0);
        (await RaisedAsync<RevisitDissatisfiedEto>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_was_not_reached_has_no_score()
    {
        using var _ = await AsUserWithAsync(Permissions.Create);

        (await Should.ThrowAsync<BusinessException>(() => RecordAsync(input => (input.IsReached, input.Score) = (false, 4)))).Code.ShouldBe(CustomerArchivesErrorCodes.RevisitScoreOfNobody);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public async Task A_score_is_one_to_five(int score)
    {
        using var _ = await AsUserWithAsync(Permissions.Create);

        await Should.ThrowAsync<AbpValidationException>(() => RecordAsync(input => input.Score = score));
    }

    [Fact]
    public async Task A_revisit_does_not_lie_ahead()
    {
        using var _ = await AsUserWithAsync(Permissions.Create);

        (await Should.ThrowAsync<BusinessException>(() => RecordAsync(input => input.At = Start.AddMinutes(1)))).Code.ShouldBe(CustomerArchivesErrorCodes.RevisitInFuture);
    }

    [Fact]
    public async Task Nobody_unknown_and_no_contact_of_another_is_revisited()
    {
        using var _ = await AsUserWithAsync(Permissions.Create);

        await Should.ThrowAsync<EntityNotFoundException>(() => RecordAsync(input => input.CustomerId = Site));
        (await Should.ThrowAsync<BusinessException>(() => RecordAsync(input => input.ContactId = Site))).Code.ShouldBe(CustomerArchivesErrorCodes.NotOfThisCustomer);
    }

    [Fact]
    public async Task Seeing_and_recording_are_permissions()
    {
        using (await AsUserWithAsync([.. Clerk, Permissions.Create]))
        {
            await DeniedAsync(ListAsync);
        }

        using (await AsUserWithAsync([.. Clerk, Permissions.View]))
        {
            await DeniedAsync(() => RecordAsync(input => input.Score = 5));
        }

        await DeniedAsync(ListAsync);
    }

    [Fact]
    public async Task The_complaint_that_came_of_a_revisit_is_named_in_it_however_often_it_is_told()
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Create);
        var recorded = await RecordAsync(input => (input.Score, input.Reason) = (1, DissatisfactionReason.Delay));

        await TellRegisteredAsync(recorded.Id);
        await TellRegisteredAsync(recorded.Id);

        (await ListAsync()).Items.ShouldHaveSingleItem().ComplaintNumber.ShouldBe("WLMQTS2603040001");
    }

    [Fact]
    public async Task Complaints_of_no_revisit_or_of_one_that_is_not_here_change_nothing()
    {
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.Create);
        await RecordAsync(input => input.Score = 5);

        await TellRegisteredAsync(null);
        await TellRegisteredAsync(Site);

        (await ListAsync()).Items.ShouldHaveSingleItem().ComplaintNumber.ShouldBeNull();
    }

    private Task<RevisitDto> RecordAsync(Action<CreateRevisitInput> with)
    {
        var input = new CreateRevisitInput { CustomerId = _customer.Id };
        with(input);
        using var _ = GetRequiredService<ICurrentSite>().Change(Site);
        return CallAsync((IRevisitAppService revisits) => revisits.CreateAsync(input));
    }

    private Task<PagedResultDto<RevisitDto>> ListAsync() => CallAsync((IRevisitAppService revisits) => revisits.GetListAsync(new GetRevisitsInput { CustomerId = _customer.Id }));

    private async Task TellRegisteredAsync(Guid? revisitId)
    {
        await GetRequiredService<IDistributedEventBus>().PublishAsync(new ComplaintRegisteredEto { ComplaintId = Site, SourceRevisitId = revisitId, Number = "WLMQTS2603040001" });
        await DeliverAsync();
    }
}
