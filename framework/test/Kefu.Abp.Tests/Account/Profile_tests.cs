using System.Net;
using Shouldly;
using Volo.Abp.Identity.Company;
using Xunit;

namespace Volo.Abp.Account;

public class Profile_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    private const string Url = "/api/account/my-profile";

    [Fact]
    public async Task A_stranger_has_no_profile()
    {
        using var browser = company.Open();
        (await browser.GetAsync(Url)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_person_reads_and_changes_the_own_profile_and_stays_signed_in()
    {
        var user = await company.GivenUserAsync();
        using var browser = await company.OpenAsync(user.UserName);
        var profile = (await browser.GetAsync(Url)).Json;
        profile["hasPassword"]!.GetValue<bool>().ShouldBeTrue();
        profile["name"] = "芳";
        profile["surname"] = "王";

        (await browser.PutAsync(Url, profile)).Status.ShouldBe(HttpStatusCode.OK);

        company.AMinutePasses();
        var changed = (await browser.GetAsync(Url)).Json;
        (changed["surname"]!.GetValue<string>() + changed["name"]!.GetValue<string>()).ShouldBe("王芳");
    }

    [Fact]
    public async Task A_profile_that_has_changed_since_it_was_read_is_not_overwritten()
    {
        var user = await company.GivenUserAsync();
        using var browser = await company.OpenAsync(user.UserName);
        var stale = (await browser.GetAsync(Url)).Json;
        (await browser.PutAsync(Url, stale)).Status.ShouldBe(HttpStatusCode.OK);

        (await browser.PutAsync(Url, stale)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_new_password_takes_the_place_of_the_old_one_and_ends_other_sign_ins()
    {
        var user = await company.GivenUserAsync();
        using var browser = await company.OpenAsync(user.UserName);
        using var elsewhere = await company.OpenAsync(user.UserName);

        (await ChangeAsync(browser, CompanyHost.Password, "Urumqi-2027")).Status.ShouldBe(HttpStatusCode.NoContent);

        company.AMinutePasses();
        (await elsewhere.GetAsync(Url)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        using var again = company.Open();
        (await again.TrySignInAsync(user.UserName, CompanyHost.Password)).ShouldBe(2);
        (await again.TrySignInAsync(user.UserName, "Urumqi-2027")).ShouldBe(1);
    }

    [Theory]
    [InlineData("wrong", "Urumqi-2027", "PasswordMismatch")]
    [InlineData(CompanyHost.Password, "Ab1", "PasswordTooShort")]
    [InlineData(CompanyHost.Password, "lettersonly", "PasswordRequiresDigit")]
    public async Task A_password_is_not_changed_against_the_rules(string current, string wanted, string code)
    {
        var user = await company.GivenUserAsync();
        using var browser = await company.OpenAsync(user.UserName);

        var answer = await ChangeAsync(browser, current, wanted);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.ErrorCode.ShouldBe("Volo.Abp.Identity:" + code);
        answer.ErrorMessage.ShouldNotBeNull().ShouldNotContain("Volo.Abp");
    }

    private static Task<Answer> ChangeAsync(Browser browser, string current, string wanted)
        => browser.PostAsync(Url + "/change-password", new { currentPassword = current, newPassword = wanted });
}
