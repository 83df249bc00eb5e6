using System.Globalization;
using Shouldly;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Xunit;

namespace Kefu.CustomerArchives.Customers;

[Trait("Duty", "D19")]
public class Activation_tests : CustomerArchivesTest
{
    [Fact]
    public async Task A_draft_of_which_enough_is_known_is_taken_into_use()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var draft = await CreateAsync(Given.Complete());
        draft.State.ShouldBe(CustomerState.Draft);

        var active = await ActivateAsync(draft.Id);

        active.State.ShouldBe(CustomerState.Active);
        active.ActivatedAt.ShouldBe(Start);
    }

    [Fact]
    public async Task A_draft_of_which_too_little_is_known_stays_one_and_is_told_what_is_missing()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var draft = await CreateAsync("新疆顺达商贸有限公司");

        var refused = await Should.ThrowAsync<BusinessException>(() => ActivateAsync(draft.Id));

        refused.Code.ShouldBe(CustomerArchivesErrorCodes.NotComplete);
        refused.Data["Missing"].ShouldBeOfType<List<string>>().ShouldContain(nameof(CompletenessItem.PrimaryContact));
        (await GetAsync(draft.Id)).State.ShouldBe(CustomerState.Draft);
    }

    [Fact]
    public async Task The_refusal_reads_in_the_language_of_the_reader()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var draft = await CreateAsync("新疆顺达商贸有限公司");
        var refused = await Should.ThrowAsync<BusinessException>(() => ActivateAsync(draft.Id));

        CultureInfo.CurrentUICulture = new CultureInfo("zh-Hans");
        var told = GetRequiredService<IExceptionToErrorInfoConverter>().Convert(refused).Message;

        told.ShouldStartWith("暂不能启用：档案完整度 ");
        told.ShouldContain("首要联系人及有效电话、统一社会信用代码");
    }

    [Fact]
    public async Task Nobody_to_call_is_too_little_whatever_else_is_known()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var input = Given.Complete();
        input.Contacts = [];
        var draft = await CreateAsync(input);
        draft.Completeness.ShouldBeGreaterThan(CustomerLimits.CompletenessToActivate);

        await Should.ThrowAsync<BusinessException>(() => ActivateAsync(draft.Id));
    }

    [Fact]
    public async Task A_company_that_matters_needs_its_credit_code()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var input = Given.Complete();
        (input.CreditCode, input.Grade) = (null, CustomerGrade.A);
        var draft = await CreateAsync(input);

        await Should.ThrowAsync<BusinessException>(() => ActivateAsync(draft.Id));

        var rated = await UpdateAsync(await GetAsync(draft.Id), update => update.Grade = CustomerGrade.C);
        (await ActivateAsync(rated.Id)).State.ShouldBe(CustomerState.Active);
    }

    [Fact]
    public async Task What_is_in_use_is_not_activated_again()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var draft = await CreateAsync(Given.Complete());
        await ActivateAsync(draft.Id);

        (await Should.ThrowAsync<BusinessException>(() => ActivateAsync(draft.Id))).Code.ShouldBe(CustomerArchivesErrorCodes.NotADraft);
    }

    [Fact]
    public async Task A_customer_in_use_keeps_somebody_to_call()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var active = await ActivateAsync((await CreateAsync(Given.Complete())).Id);

        var refused = await Should.ThrowAsync<BusinessException>(() => UpdateAsync(active, update => update.Contacts = []));

        refused.Code.ShouldBe(CustomerArchivesErrorCodes.OnePrimaryContact);
    }
}
