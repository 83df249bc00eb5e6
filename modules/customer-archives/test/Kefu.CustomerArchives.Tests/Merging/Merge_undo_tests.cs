using System.Globalization;
using Kefu.CustomerArchives.Customers;
using Shouldly;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Xunit;

namespace Kefu.CustomerArchives.Merging;

[Trait("Duty", "D25")]
public class Merge_undo_tests : MergingTest
{
    [Fact]
    public async Task Undoing_makes_both_what_they_were()
    {
        var kept = await ActiveAsync(input => (input.PaymentTerm, input.CreditLimit, input.StatementDay) = (PaymentTerm.Monthly, 1000m, 20));
        var merged = await AgainAsync(input =>
        {
            input.Contacts.Add(new ContactInput { Name = "麦合木提", Mobile = Given.Mobile, DoNotCall = true });
            input.Addresses = [new CustomerAddressInput { Kind = AddressKind.Delivery, AreaCode = "650102", Detail = "北站路8号" }];
        });
        var merge = await MergeAsync(merged, kept, MergeField.Name, MergeField.ShortName, MergeField.Payment, MergeField.CreditCode);
        (await GetAsync(kept.Id)).CreditCode.ShouldBeNull();

        (await UndoAsync(merge)).UndoneAt.ShouldBe(Start);

        ShouldBeAsBefore(await GetAsync(kept.Id), kept);
        ShouldBeAsBefore(await GetAsync(merged.Id), merged);
        (await NumbersAsync(new GetCustomersInput())).ShouldBe([merged.Number, kept.Number]);
    }

    [Fact]
    public async Task Work_that_the_merge_did_not_touch_survives_its_undoing()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        var merge = await MergeAsync(merged, kept, MergeField.ShortName);
        var united = await StoredAsync(kept.Id);
        await UpdateAsync(await GetAsync(kept.Id), update =>
        {
            (update.MainCommodity, update.ShortName) = ("干果", "顺达");
            update.Contacts.Single(contact => contact.Id == united.PrimaryContact!.Id).Title = "经理";
        });

        await UndoAsync(merge);

        var stays = await GetAsync(kept.Id);
        (stays.MainCommodity, stays.ShortName, stays.Contacts.ShouldHaveSingleItem().Title).ShouldBe(("干果", null, "经理"));
    }

    [Fact]
    public async Task What_has_been_worked_on_since_is_named_and_nothing_is_undone()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        var merge = await MergeAsync(merged, kept, MergeField.ShortName);
        var added = (await StoredAsync(kept.Id)).Contacts.Single(contact => !contact.IsPrimary).Id;
        await UpdateAsync(await GetAsync(kept.Id), update =>
        {
            update.ShortName = "顺达行";
            update.Contacts.Single(contact => contact.Id == added).Title = "会计";
        });

        var refused = await RefusedAsync(CustomerArchivesErrorCodes.MergeUndoConflict, () => UndoAsync(merge));

        CultureInfo.CurrentUICulture = new CultureInfo("zh-Hans");
        GetRequiredService<IExceptionToErrorInfoConverter>().Convert(refused).Message!.ShouldContain("简称、联系人");
        (await GetAsync(merged.Id)).State.ShouldBe(CustomerState.Merged);
        (await GetAsync(kept.Id)).ShortName.ShouldBe("顺达行");
    }

    [Fact]
    public async Task Somebody_who_was_taken_over_and_has_been_removed_since_is_a_conflict()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        var merge = await MergeAsync(merged, kept);
        await UpdateAsync(await GetAsync(kept.Id), update => update.Contacts.RemoveAll(contact => !contact.IsPrimary));

        await RefusedAsync(CustomerArchivesErrorCodes.MergeUndoConflict, () => UndoAsync(merge));
    }

    [Fact]
    public async Task After_seven_days_it_stays_as_it_is()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        var merge = await MergeAsync(merged, kept);
        Time.Now = Start.AddDays(7).AddSeconds(1);

        await RefusedAsync(CustomerArchivesErrorCodes.MergeUndoTooLate, () => UndoAsync(merge));

        Time.Now = Start.AddDays(7);
        (await UndoAsync(merge)).UndoneAt.ShouldBe(Start.AddDays(7));
    }

    [Fact]
    public async Task It_is_undone_once_and_may_be_done_again()
    {
        var (kept, merged) = (await ActiveAsync(), await AgainAsync());
        var first = await MergeAsync(merged, kept);
        await UndoAsync(first);

        await RefusedAsync(CustomerArchivesErrorCodes.MergeUndone, () => UndoAsync(first));
        Time.Now = Start.AddHours(1);
        await MergeAsync(await GetAsync(merged.Id), await GetAsync(kept.Id));

        var merges = await CallAsync((ICustomerMergeAppService all) => all.GetListAsync(new GetCustomerMergesInput { CustomerId = kept.Id }));
        merges.Items.Select(merge => merge.UndoneAt).ShouldBe([null, Start]);
        (await CallAsync((ICustomerMergeAppService all) => all.GetListAsync(new GetCustomerMergesInput { CustomerId = kept.CreatorId }))).TotalCount.ShouldBe(0);
    }

    private static void ShouldBeAsBefore(CustomerDto now, CustomerDto before)
    {
        (now.ConcurrencyStamp, now.LastModificationTime, now.LastModifierId) = (before.ConcurrencyStamp, before.LastModificationTime, before.LastModifierId);
        (now.Contacts, now.Addresses, before.Contacts, before.Addresses) = (Sorted(now.Contacts), Sorted(now.Addresses), Sorted(before.Contacts), Sorted(before.Addresses));
        now.ShouldBeEquivalentTo(before);
    }

    private static List<T> Sorted<T>(IEnumerable<T> items) where T : Volo.Abp.Application.Dtos.EntityDto<Guid> => [.. items.OrderBy(item => item.Id)];
}
