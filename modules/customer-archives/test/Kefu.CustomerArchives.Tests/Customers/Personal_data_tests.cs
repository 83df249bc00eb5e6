using Kefu.Platform;
using Kefu.Platform.PersonalData;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

[Trait("Figure", "R17")]
public class Personal_data_tests : CustomerArchivesTest
{
    [Fact]
    public async Task Names_and_numbers_of_persons_are_shown_masked_everywhere()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync(Given.Complete());

        foreach (var contact in new[] { created, await GetAsync(created.Id) }.Select(customer => customer.Contacts.ShouldHaveSingleItem()))
        {
            contact.Name.ShouldBe("麦**");
            contact.Mobile.ShouldBe("138****0001");
        }

        var row = (await CallAsync((ICustomerAppService customers) => customers.GetListAsync(new GetCustomersInput()))).Items.ShouldHaveSingleItem();
        (row.ContactName, row.ContactPhone).ShouldBe(("麦**", "138****0001"));
    }

    [Fact]
    public async Task The_name_of_a_person_is_masked_and_that_of_a_company_is_not()
    {
        using var _ = await AsUserWithAsync(Clerk);

        (await CreateAsync("麦合木提·热西提", person => person.Type = CustomerType.Individual)).Name.ShouldBe("麦**");
        (await CreateAsync("新疆顺达商贸有限公司", company => company.Type = CustomerType.Enterprise)).Name.ShouldBe("新疆顺达商贸有限公司");
    }

    [Fact]
    public async Task Saving_what_is_shown_masked_leaves_what_is_stored()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var input = Given.Complete("麦合木提·热西提");
        (input.Type, input.CreditCode) = (CustomerType.Individual, null);
        var created = await CreateAsync(input);

        await UpdateAsync(created, update => update.MainCommodity = "干果");

        var stored = await StoredAsync(created.Id);
        stored.Name.ShouldBe("麦合木提·热西提");
        stored.MainCommodity.ShouldBe("干果");
        stored.Contacts.ShouldHaveSingleItem().Mobile.ShouldBe(Given.Mobile);
        stored.Contacts[0].Name.ShouldBe("麦合木提·热西提");
    }

    [Fact]
    public async Task A_mask_is_no_number()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync(Given.Complete());

        await Should.ThrowAsync<AbpValidationException>(() => UpdateAsync(created, update => update.Contacts[0].Mobile = created.Contacts[0].Mobile));
    }

    [Fact]
    public async Task A_number_is_changed_by_a_new_one_and_removed_by_an_empty_one()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync(Given.Complete());

        await UpdateAsync(created, update => (update.Contacts[0].Mobile, update.Contacts[0].Phone) = ("", "（0991）4040037"));

        var contact = (await StoredAsync(created.Id)).Contacts.ShouldHaveSingleItem();
        contact.Mobile.ShouldBeNull();
        contact.Phone.ShouldBe("0991-4040037");
        contact.PhoneLastFour.ShouldBe("0037");
    }

    [Fact]
    public async Task A_reveal_shows_the_person_and_is_logged_with_its_reason()
    {
        CustomerDto created;
        using (await AsUserWithAsync(Clerk))
        {
            created = await CreateAsync(Given.Complete());
        }

        using (await AsUserWithAsync(Permissions.Reveal))
        {
            var shown = await RevealAsync(created, RevealReason.Contact);
            (shown.Name, shown.Mobile).ShouldBe(("麦合木提·热西提", Given.Mobile));
        }

        using (await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View))
        {
            var reading = (await CallAsync((IPersonalDataReadingAppService log) => log.GetListAsync(new GetPersonalDataReadingsInput()))).Items.ShouldHaveSingleItem();
            (reading.RecordNumber, reading.Reason, reading.Module).ShouldBe((created.Number, RevealReason.Contact, "CustomerArchives"));
            reading.Fields.ShouldBe(["Name", "Mobile"]);
        }
    }

    [Fact]
    public async Task Without_the_permission_nothing_is_revealed()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync(Given.Complete());

        await DeniedAsync(() => RevealAsync(created, RevealReason.Contact));
    }

    [Fact]
    public async Task Another_reason_is_told_in_words()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Reveal]);
        var created = await CreateAsync(Given.Complete());

        (await Should.ThrowAsync<BusinessException>(() => RevealAsync(created, RevealReason.Other))).Code.ShouldBe(PersonalDataErrorCodes.ReasonTextRequired);
    }

    [Fact]
    public async Task Nobody_of_another_customer_is_revealed()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Reveal]);
        var created = await CreateAsync(Given.Complete());
        var other = await CreateAsync("昌吉恒通轮胎经营部");

        await Should.ThrowAsync<BusinessException>(() => CallAsync((ICustomerAppService customers) =>
            customers.RevealPhoneAsync(other.Id, new RevealPhoneInput { PersonId = created.Contacts[0].Id })));
    }

    private Task<RevealedPersonDto> RevealAsync(CustomerDto customer, RevealReason reason) => CallAsync((ICustomerAppService customers) =>
        customers.RevealPhoneAsync(customer.Id, new RevealPhoneInput { PersonId = customer.Contacts[0].Id, Reason = reason }));
}
