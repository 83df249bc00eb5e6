using Kefu.CustomerArchives.Customers;
using Shouldly;
using Volo.Abp.Data;
using Xunit;

namespace Kefu.CustomerArchives.Merging;

[Trait("Duty", "D19")]
[Trait("Duty", "D25")]
public class Merge_tests : MergingTest
{
    [Fact]
    public async Task The_one_that_goes_says_where_it_went_and_the_one_that_stays_takes_over_what_it_lacks()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());

        var merge = await MergeAsync(merged, kept);

        var gone = await GetAsync(merged.Id);
        (gone.State, gone.MergedIntoId, gone.MergedIntoNumber).ShouldBe((CustomerState.Merged, kept.Id, kept.Number));
        (gone.Name, gone.Contacts.Count).ShouldBe(("顺达商贸", 1), "it keeps all it had");
        var stays = await GetAsync(kept.Id);
        (stays.State, stays.MergedIntoId, stays.Name, stays.ShortName).ShouldBe((CustomerState.Active, null, "新疆顺达商贸有限公司", null));
        stays.Roles.ShouldBe([CustomerRole.Shipper, CustomerRole.Consignee]);
        stays.Flows.ShouldBe([FreightFlow.Inbound, FreightFlow.Outbound]);
        (await StoredAsync(kept.Id)).Contacts.OrderBy(contact => contact.Mobile).Select(contact => (contact.Mobile, contact.IsPrimary)).ShouldBe([(Given.Mobile, true), ("13899112222", false)]);
        (merge.KeptNumber, merge.MergedNumber, merge.UndoableUntil).ShouldBe((kept.Number, merged.Number, Start.AddDays(7)));
    }

    [Fact]
    public async Task What_is_chosen_of_the_one_that_goes_is_taken_and_nothing_else()
    {
        var kept = await ActiveAsync();
        var merged = await AgainAsync(input => (input.PaymentTerm, input.CreditLimit, input.StatementDay, input.Grade, input.MainCommodity) = (PaymentTerm.Monthly, 5000.50m, 25, CustomerGrade.B, "干果"));

        await MergeAsync(merged, kept, MergeField.ShortName, MergeField.Payment, MergeField.Grade);

        var stays = await GetAsync(kept.Id);
        (stays.ShortName, stays.CreditLimit, stays.StatementDay, stays.Grade, stays.GradeSource).ShouldBe(("顺达", 5000.50m, 25, CustomerGrade.B, GradeSource.Manual));
        (stays.MainCommodity, stays.CreditCode).ShouldBe(("百货", Given.CreditCode));
    }

    [Fact]
    public async Task Contacts_and_addresses_that_are_there_are_not_doubled_and_who_is_not_to_be_called_stays_so()
    {
        var kept = await ActiveAsync(input => input.Addresses = [Warehouse("库尔勒路 3 号")]);
        var merged = await AgainAsync(input =>
        {
            input.Contacts = [new ContactInput { Name = "麦合木提", Mobile = Given.Mobile, IsPrimary = true, DoNotCall = true }, new ContactInput { Name = "张师傅", Phone = "0991-4040037" }];
            input.Addresses = [Warehouse("库尔勒路3号"), Warehouse("北站路8号")];
        });

        await MergeAsync(merged, kept);

        var stays = await StoredAsync(kept.Id);
        stays.Contacts.Select(contact => (contact.Name, contact.DoNotCall)).ShouldBe([("麦合木提·热西提", true), ("张师傅", false)], ignoreOrder: true);
        stays.Addresses.Select(address => address.Detail).ShouldBe(["库尔勒路 3 号", "北站路8号"], ignoreOrder: true);
    }

    [Fact]
    public async Task Before_merging_it_is_shown_in_what_the_two_differ_and_what_is_taken_over()
    {
        var kept = await ActiveAsync();
        var merged = await AgainAsync(input => input.Contacts.Add(new ContactInput { Name = "麦合木提", Mobile = Given.Mobile }));

        var preview = await PreviewAsync(merged, kept);

        preview.Differences.ShouldBe([
            MergeField.Name, MergeField.ShortName, MergeField.Type, MergeField.CreditCode, MergeField.Industry, MergeField.AreaCode, MergeField.Address,
            MergeField.MainCommodity, MergeField.ConsentSource, MergeField.Payment,
        ]);
        preview.NewContacts.ShouldBe([merged.Contacts.Single(contact => contact.IsPrimary).Id]);
        (await GetAsync(merged.Id)).State.ShouldBe(CustomerState.Draft, "nothing has happened yet");
    }

    [Fact]
    public async Task What_has_gone_is_in_no_list_and_matches_nothing_but_its_number_and_its_state_find_it()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        await MergeAsync(merged, kept);

        (await NumbersAsync(new GetCustomersInput())).ShouldBe([kept.Number]);
        (await NumbersAsync(new GetCustomersInput { Filter = "顺达" })).ShouldBe([kept.Number]);
        (await NumbersAsync(new GetCustomersInput { Filter = merged.Number })).ShouldBe([merged.Number]);
        (await NumbersAsync(new GetCustomersInput { State = CustomerState.Merged })).ShouldBe([merged.Number]);
        var alike = await CallAsync((ICustomerAppService customers) => customers.FindDuplicatesAsync(new FindDuplicatesInput { Name = "顺达商贸", AreaCode = "650102" }));
        alike.ShouldHaveSingleItem().Number.ShouldBe(kept.Number);
        (await CallAsync((ICustomerAppService customers) => customers.GetByNumberAsync(merged.Number))).MergedIntoNumber.ShouldBe(kept.Number);
    }

    [Fact]
    public async Task What_has_gone_is_changed_no_more_and_what_stays_for_it_is_not_deleted()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        await MergeAsync(merged, kept);
        var gone = await GetAsync(merged.Id);

        await RefusedAsync(CustomerArchivesErrorCodes.Merged, () => UpdateAsync(gone, update => update.ShortName = "顺"));
        await RefusedAsync(CustomerArchivesErrorCodes.Merged, () => DeleteAsync(merged));
        await RefusedAsync(CustomerArchivesErrorCodes.NotADraft, () => ActivateAsync(merged.Id));
        await RefusedAsync(CustomerArchivesErrorCodes.MergeKeepsOthers, () => DeleteAsync(kept));
    }

    [Fact]
    public async Task Merging_with_itself_into_what_has_gone_or_a_draft_or_away_from_others_is_refused_and_changes_nothing()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        var third = await AgainAsync();
        await RefusedAsync(CustomerArchivesErrorCodes.MergeItself, () => MergeAsync(kept, kept));
        await RefusedAsync(CustomerArchivesErrorCodes.MergeIntoDraft, () => MergeAsync(kept, merged));
        await MergeAsync(merged, kept);
        var (stays, gone) = (await GetAsync(kept.Id), await GetAsync(merged.Id));

        await RefusedAsync(CustomerArchivesErrorCodes.Merged, () => MergeAsync(third, gone));
        await RefusedAsync(CustomerArchivesErrorCodes.Merged, () => MergeAsync(gone, third));
        await RefusedAsync(CustomerArchivesErrorCodes.MergeKeepsOthers, () => MergeAsync(stays, gone));
        var another = await ActiveAsync(input => (input.Name, input.DuplicateReason) = ("顺达商贸二部", "分部"));
        await RefusedAsync(CustomerArchivesErrorCodes.MergeKeepsOthers, () => MergeAsync(stays, another));
        await RefusedAsync(CustomerArchivesErrorCodes.MergeKeepsOthers, () => PreviewAsync(stays, another));

        (await GetAsync(third.Id)).State.ShouldBe(CustomerState.Draft);
        (await MergeAsync(await GetAsync(another.Id), stays)).KeptNumber.ShouldBe(kept.Number, "the other way round it goes");
    }

    [Fact]
    public async Task An_old_stamp_of_either_is_a_conflict_and_neither_is_changed()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        await UpdateAsync(kept, update => update.MainCommodity = "干果");
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => MergeAsync(merged, kept));
        var fresh = await GetAsync(kept.Id);
        await UpdateAsync(merged, update => update.ShortName = "顺达行");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => MergeAsync(merged, fresh));

        (await GetAsync(merged.Id)).State.ShouldBe(CustomerState.Draft);
        (await GetAsync(kept.Id)).Contacts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task More_contacts_than_a_customer_may_have_are_refused()
    {
        var kept = await ActiveAsync(input => input.Contacts = Contacts("13800000000", 30));
        var merged = await AgainAsync(input => input.Contacts = Contacts("13700000000", 21));

        await RefusedAsync(CustomerArchivesErrorCodes.MergeTooManyItems, () => MergeAsync(merged, kept));
    }

    private Task DeleteAsync(CustomerDto customer) => CallAsync((ICustomerAppService customers) => customers.DeleteAsync(customer.Id));

    private static List<ContactInput> Contacts(string first, int count) => Enumerable.Range(0, count)
        .Select(i => new ContactInput { Name = $"联系人{i}", Mobile = $"{long.Parse(first, System.Globalization.CultureInfo.InvariantCulture) + i}", IsPrimary = i == 0 })
        .ToList();

    private static CustomerAddressInput Warehouse(string detail) => new() { Kind = AddressKind.Delivery, AreaCode = "650102", Detail = detail };
}
