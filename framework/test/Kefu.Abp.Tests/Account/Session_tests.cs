using System.Net;
using Shouldly;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Company;
using Xunit;

namespace Volo.Abp.Account;

public class Session_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    [Fact]
    public async Task A_sign_in_lasts_through_the_checks_of_its_validity()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        company.AMinutePasses();

        (await browser.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.OK);
        company.AMinutePasses();
        (await browser.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_application_configuration_tells_who_has_signed_in()
    {
        using var browser = await company.OpenAsAdministratorAsync();

        var configuration = (await browser.GetAsync("/api/abp/application-configuration")).Json;

        var user = configuration["currentUser"]!;
        user["isAuthenticated"]!.GetValue<bool>().ShouldBeTrue();
        user["userName"]!.GetValue<string>().ShouldBe("admin");
        user["email"]!.GetValue<string>().ShouldBe("admin@company.test");
        user["emailVerified"]!.GetValue<bool>().ShouldBeFalse();
        user["roles"]!.AsArray().Select(role => role!.GetValue<string>()).ShouldBe(["admin"]);
        configuration["auth"]!["grantedPolicies"]!["AbpIdentity.Users.Delete"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task An_account_taken_out_of_use_ends_its_sign_ins()
    {
        using var somebody = await company.OpenAsSomebodyWithAsync(IdentityPermissions.Users.Default);
        var id = await IdOfAsync(somebody);
        (await somebody.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.OK);

        await company.CommitAsync<IdentityUserManager, bool>(async users =>
        {
            var user = await users.GetByIdAsync(id);
            user.SetIsActive(false);
            return (await users.UpdateAsync(user)).Succeeded;
        });
        company.AMinutePasses();

        (await somebody.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_role_given_meanwhile_is_in_force_without_a_new_sign_in()
    {
        using var somebody = await company.OpenAsSomebodyWithAsync();
        (await somebody.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var administrator = await company.OpenAsAdministratorAsync();

        (await administrator.PutAsync($"/api/identity/users/{await IdOfAsync(somebody)}/roles", new { roleNames = new[] { "admin" } })).Status.ShouldBe(HttpStatusCode.NoContent);
        company.AMinutePasses();

        (await somebody.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_changed_telephone_number_signs_nobody_out()
    {
        using var somebody = await company.OpenAsSomebodyWithAsync(IdentityPermissions.Users.Default);
        var id = await IdOfAsync(somebody);
        using var administrator = await company.OpenAsAdministratorAsync();
        var user = (await administrator.GetAsync($"/api/identity/users/{id}")).Json;
        user["phoneNumber"] = "13999112233";

        (await administrator.PutAsync($"/api/identity/users/{id}", user)).Status.ShouldBe(HttpStatusCode.OK);
        company.AMinutePasses();

        (await somebody.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<Guid> IdOfAsync(Browser browser)
        => (await browser.GetAsync("/api/abp/application-configuration")).Json["currentUser"]!["id"]!.GetValue<Guid>();
}
