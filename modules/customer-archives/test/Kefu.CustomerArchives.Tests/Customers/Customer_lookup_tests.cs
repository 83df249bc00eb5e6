using Kefu.Platform;
using Kefu.Platform.PersonalData;
using Shouldly;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

/// <summary>What other modules of the host ask.</summary>
public class Customer_lookup_tests : CustomerArchivesTest
{
    [Fact]
    public async Task Customers_are_found_to_choose_one()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var stored = await CreateAsync(Given.Complete());

        var found = (await CallAsync((ICustomerLookup customers) => customers.FindAsync("顺达"))).ShouldHaveSingleItem();

        (found.Number, found.Name).ShouldBe((stored.Number, stored.Name));
    }

    [Fact]
    public async Task Who_may_not_see_customers_finds_none()
    {
        using var _ = await AsUserWithAsync(Permissions.Create);

        await DeniedAsync(() => CallAsync((ICustomerLookup customers) => customers.FindAsync("顺达")));
    }

    [Fact]
    public async Task The_system_reads_a_contact_in_full_and_that_is_logged()
    {
        var stored = await GivenAsync();

        var contact = (await CallAsync((ICustomerLookup customers) => CommitAsync(() => customers.FindContactAsync(stored.Id, null)))).ShouldNotBeNull();

        (contact.Name, contact.Phone).ShouldBe(("麦合木提·热西提", Given.Mobile));
        using var _ = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);
        var reading = (await CallAsync((IPersonalDataReadingAppService log) => log.GetListAsync(new GetPersonalDataReadingsInput()))).Items.ShouldHaveSingleItem();
        (reading.RecordNumber, reading.Reason, reading.UserId).ShouldBe((stored.Number, RevealReason.Complaint, null));
    }

    [Fact]
    public async Task A_person_reads_a_contact_in_full_only_with_the_permission()
    {
        var stored = await GivenAsync();
        using (await AsUserWithAsync(Clerk))
        {
            await DeniedAsync(() => CallAsync((ICustomerLookup customers) => customers.FindContactAsync(stored.Id, null)));
        }

        using var _ = await AsUserWithAsync(Permissions.Reveal);
        (await CallAsync((ICustomerLookup customers) => customers.FindContactAsync(stored.Id, stored.Contacts[0].Id))).ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_an_unknown_customer_or_contact_nothing_is_told()
    {
        var stored = await GivenAsync();

        (await CallAsync((ICustomerLookup customers) => CommitAsync(() => customers.FindContactAsync(stored.Contacts[0].Id, null)))).ShouldBeNull();
        (await CallAsync((ICustomerLookup customers) => CommitAsync(() => customers.FindContactAsync(stored.Id, stored.Id)))).ShouldBeNull();
    }

    private async Task<CustomerDto> GivenAsync()
    {
        using var _ = await AsUserWithAsync(Clerk);
        return await CreateAsync(Given.Complete());
    }
}
