using Kefu.Platform;
using Kefu.Platform.Numbering;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

[Trait("Duty", "D19")]
[Trait("Duty", "D25")]
public class Customer_service_tests : CustomerArchivesTest
{
    [Fact]
    public async Task A_new_customer_is_a_draft_with_the_next_number_in_the_charge_of_who_opened_it()
    {
        using var _ = await AsUserWithAsync(Clerk);

        var first = await CreateAsync("新疆顺达商贸有限公司");
        var second = await CreateAsync("昌吉恒通轮胎经营部");

        (first.Number, second.Number).ShouldBe(("KH000001", "KH000002"));
        first.State.ShouldBe(CustomerState.Draft);
        first.OwnerUserId.ShouldNotBeNull().ShouldBe(first.CreatorId!.Value);
    }

    [Fact]
    public async Task What_is_typed_is_stored_in_one_form()
    {
        using var _ = await AsUserWithAsync(Clerk);

        var created = await CreateAsync(" 新疆顺达商贸有限公司　", input =>
        {
            input.CreditCode = "91650100ma77500036";
            input.Contacts = [Given.Contact("麦合木提•热西提", "０１３８-9911 0001")];
        });

        var stored = await StoredAsync(created.Id);
        (stored.Name, stored.CreditCode).ShouldBe(("新疆顺达商贸有限公司", Given.CreditCode));
        (stored.Contacts[0].Name, stored.Contacts[0].Mobile).ShouldBe(("麦合木提·热西提", Given.Mobile));
        (stored.PinyinInitials, stored.Contacts[0].IsPrimary).ShouldBe(("xjsdsmyxgs", true));
    }

    [Fact]
    public async Task Every_wrong_value_is_named_with_its_field()
    {
        using var _ = await AsUserWithAsync(Clerk);

        var refused = await Should.ThrowAsync<AbpValidationException>(() => CreateAsync("顺达", input =>
        {
            input.CreditCode = "91650100MA77500030";
            input.AreaCode = "999999";
            input.Contacts = [Given.Contact(mobile: "1389911")];
            input.Addresses = [new CustomerAddressInput { AreaCode = "650102", Detail = "北京路1号", Phone = "12" }];
        }));

        refused.ValidationErrors.SelectMany(error => error.MemberNames).ShouldBe(["CreditCode", "AreaCode", "Contacts[0].Mobile", "Addresses[0].Phone"], ignoreOrder: true);
        refused.ValidationErrors.ShouldAllBe(error => !error.ErrorMessage!.StartsWith("Platform:"));
    }

    [Fact]
    public async Task Of_several_contacts_exactly_one_is_primary()
    {
        using var _ = await AsUserWithAsync(Clerk);
        ContactInput[] both = [Given.Contact(), Given.Contact("古丽", "13899110002")];

        var refused = await Should.ThrowAsync<BusinessException>(() => CreateAsync("顺达", input => input.Contacts = [.. both]));
        both[1].IsPrimary = false;

        refused.Code.ShouldBe(CustomerArchivesErrorCodes.OnePrimaryContact);
        (await CreateAsync("顺达", input => input.Contacts = [.. both])).Contacts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Contacts_and_addresses_that_are_left_out_are_removed_and_new_ones_added()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync(Given.Complete());

        var updated = await UpdateAsync(created, update =>
        {
            update.Contacts = [Given.Contact("古丽", "13899110002")];
            update.Addresses = [new CustomerAddressInput { Kind = AddressKind.Delivery, AreaCode = "653101", Detail = "人民路8号" }];
        });

        var shown = await GetAsync(created.Id);
        shown.Contacts.ShouldHaveSingleItem().Mobile.ShouldBe("138****0002");
        shown.Addresses.ShouldHaveSingleItem().AreaName.ShouldContain("喀什市");
        shown.ConcurrencyStamp.ShouldBe(updated.ConcurrencyStamp);
    }

    [Fact]
    public async Task A_change_on_top_of_another_person_s_is_refused_also_where_only_a_contact_changes()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var seen = await CreateAsync(Given.Complete());
        await UpdateAsync(seen, update => update.MainCommodity = "干果");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => UpdateAsync(seen, update => update.Contacts[0].Title = "经理"));

        var stored = await StoredAsync(seen.Id);
        (stored.MainCommodity, stored.Contacts[0].Title).ShouldBe(("干果", null));
    }

    [Fact]
    public async Task Limit_and_statement_day_are_kept_for_monthly_payment_only()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var monthly = await CreateAsync("顺达", input => (input.PaymentTerm, input.CreditLimit, input.StatementDay) = (PaymentTerm.Monthly, 5000m, 25));

        var prepaid = await UpdateAsync(monthly, update => update.PaymentTerm = PaymentTerm.Prepaid);

        (monthly.CreditLimit, monthly.StatementDay).ShouldBe((5000m, 25));
        (prepaid.CreditLimit, prepaid.StatementDay).ShouldBe((null, null));
    }

    [Fact]
    public async Task A_deleted_customer_is_seen_no_more()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Delete]);
        var created = await CreateAsync(Given.Complete());

        await CallAsync((ICustomerAppService customers) => customers.DeleteAsync(created.Id));

        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(created.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((ICustomerAppService customers) => customers.DeleteAsync(created.Id)));
        (await CallAsync((ICustomerAppService customers) => customers.GetListAsync(new GetCustomersInput()))).TotalCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("客户要求", "客户要求")]
    [InlineData(" ", "客户档案已删除")]
    public async Task The_number_of_a_deleted_customer_is_void_with_the_reason(string given, string kept)
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Delete, PlatformPermissions.Numbering.View]);
        var created = await CreateAsync(Given.Complete());

        await CallAsync((ICustomerAppService customers) => customers.DeleteAsync(created.Id, given));

        var number = (await CallAsync((INumberSeriesAppService series) => series.GetVoidsAsync(CustomerArchivesNumberSeries.Customer, new GetNumberVoidsInput()))).Items.ShouldHaveSingleItem();
        (number.Number, number.Reason).ShouldBe((created.Number, kept));
    }

    [Fact]
    public async Task A_number_of_a_customer_who_is_there_is_not_voided_by_hand()
    {
        using var _ = await AsUserWithAsync([.. Clerk, PlatformPermissions.Numbering.Void]);
        var created = await CreateAsync(Given.Complete());

        (await Should.ThrowAsync<BusinessException>(() => CallAsync((INumberSeriesAppService series)
            => series.VoidAsync(CustomerArchivesNumberSeries.Customer, new VoidNumberInput { Number = created.Number, Reason = "x" })))).Code.ShouldBe(NumberingErrorCodes.InUse);
    }

    [Fact]
    public async Task The_series_of_customers_is_listed_with_what_it_gave_out_and_what_is_next()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Delete, PlatformPermissions.Numbering.View]);
        var created = await CreateAsync(Given.Complete());
        await CallAsync((ICustomerAppService customers) => customers.DeleteAsync(created.Id));

        var listed = (await CallAsync((INumberSeriesAppService all) => all.GetListAsync())).Items.Single(series => series.Name == CustomerArchivesNumberSeries.Customer);

        (listed.GivenOut, listed.Voided, listed.NextNumber, listed.IsVoidedByHand).ShouldBe((1, 1, "KH000002", true));
    }
}
