using Shouldly;
using Volo.Abp.Identity;
using Volo.Abp.Validation;
using Xunit;

namespace Kefu.CustomerArchives.Customers;

/// <summary>客户负责人: who of the department is in charge of a customer.</summary>
[Trait("Duty", "D25")]
public class Owner_tests : CustomerArchivesTest
{
    private static readonly Guid Wang = new("77777777-0000-4000-8000-000000000001");

    [Fact]
    public async Task A_customer_is_given_into_the_charge_of_a_colleague_who_is_named()
    {
        await HireAsync(Wang);
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync(Given.Complete());

        var updated = await UpdateAsync(created, update => update.OwnerUserId = Wang);

        (updated.OwnerUserId, updated.OwnerName).ShouldBe((Wang, "王芳"));
        (await GetAsync(created.Id)).OwnerName.ShouldBe("王芳");
    }

    [Fact]
    public async Task Nobody_unknown_is_put_in_charge()
    {
        using var _ = await AsUserWithAsync(Clerk);

        var refused = await Should.ThrowAsync<AbpValidationException>(() => CreateAsync("顺达", input => input.OwnerUserId = Wang));

        refused.ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["OwnerUserId"]);
    }

    [Fact]
    public async Task Whose_account_is_closed_is_put_in_charge_of_nothing_new_but_keeps_what_there_is()
    {
        await HireAsync(Wang);
        using var _ = await AsUserWithAsync(Clerk);
        var kept = await CreateAsync("顺达", input => input.OwnerUserId = Wang);
        await CallAsync<IdentityUserManager>(users => CommitAsync(async () => (await users.DeleteAsync(await users.GetByIdAsync(Wang))).CheckErrors()));

        await Should.ThrowAsync<AbpValidationException>(() => CreateAsync("恒通", input => input.OwnerUserId = Wang));

        (await UpdateAsync(kept, update => update.MainCommodity = "干果")).OwnerName.ShouldBe("王芳");
    }

    private Task HireAsync(Guid id)
        => CallAsync<IdentityUserManager>(users => CommitAsync(async () =>
            (await users.CreateAsync(new IdentityUser(id, "wangfang", "wangfang@example.com") { Surname = "王", Name = "芳" })).CheckErrors()));
}
