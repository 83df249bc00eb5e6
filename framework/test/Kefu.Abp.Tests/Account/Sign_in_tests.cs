using System.Net;
using System.Text;
using Shouldly;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Company;
using Xunit;

namespace Volo.Abp.Account;

public class Sign_in_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    private const int Success = 1, Wrong = 2, NotAllowed = 3, LockedOut = 4;

    [Fact]
    public async Task Who_knows_the_password_is_signed_in_by_cookie()
    {
        using var browser = company.Open();

        var answer = await browser.PostAsync("/api/account/login", new { userNameOrEmailAddress = "admin", password = CompanyHost.Password, rememberMe = false });

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldBe("""{"result":1,"description":"Success"}""");
        browser.HasSignInCookie.ShouldBeTrue();
        (await browser.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("ADMIN")]
    [InlineData("Admin@Company.test")]
    public async Task A_person_is_known_by_name_and_by_address_in_any_case(string name)
    {
        using var browser = company.Open();
        (await browser.TrySignInAsync(name, CompanyHost.Password)).ShouldBe(Success);
    }

    [Theory]
    [InlineData("admin", "wrong")]
    [InlineData("nobody", CompanyHost.Password)]
    [InlineData("nobody@company.test", CompanyHost.Password)]
    public async Task An_unknown_person_and_a_wrong_password_are_answered_alike(string name, string password)
    {
        using var browser = company.Open();

        var answer = await browser.PostAsync("/api/account/login", new { userNameOrEmailAddress = name, password });

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldBe("""{"result":2,"description":"InvalidUserNameOrPassword"}""");
        browser.HasSignInCookie.ShouldBeFalse();
    }

    [Fact]
    public async Task The_fifth_wrong_attempt_locks_out_even_the_right_password_for_five_minutes()
    {
        var user = await company.GivenUserAsync();
        using var browser = company.Open();
        var results = new List<int>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            results.Add(await browser.TrySignInAsync(user.UserName, "guess" + attempt));
        }

        results.ShouldBe([Wrong, Wrong, Wrong, Wrong, LockedOut]);
        (await browser.TrySignInAsync(user.UserName, CompanyHost.Password)).ShouldBe(LockedOut);
        company.Time.Now += TimeSpan.FromMinutes(5);
        (await browser.TrySignInAsync(user.UserName, CompanyHost.Password)).ShouldBe(Success);
    }

    [Fact]
    public async Task A_right_password_ends_the_counting()
    {
        var user = await company.GivenUserAsync();
        using var browser = company.Open();
        await GuessAsync(browser, user, 4);
        (await browser.TrySignInAsync(user.UserName, CompanyHost.Password)).ShouldBe(Success);
        using var another = company.Open();
        await GuessAsync(another, user, 4);

        (await another.TrySignInAsync(user.UserName, CompanyHost.Password)).ShouldBe(Success);
    }

    [Fact]
    public async Task Wrong_attempts_at_the_same_time_all_count()
    {
        var user = await company.GivenUserAsync();
        using var browser = company.Open();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(attempt => browser.TrySignInAsync(user.UserName, "guess" + attempt)));

        (await company.ReadUserAsync(user.Id)).AccessFailedCount.ShouldBe(4);
    }

    [Fact]
    public async Task A_thousand_guesses_find_the_account_locked()
    {
        var user = await company.GivenUserAsync();
        using var browser = company.Open();
        var results = new List<int>();
        for (var attempt = 0; attempt < 1000; attempt++)
        {
            results.Add(await browser.TrySignInAsync(user.UserName, "guess" + attempt));
        }

        results.Count(result => result == Wrong).ShouldBe(4);
        results.Count(result => result == LockedOut).ShouldBe(996);
    }

    [Fact]
    public async Task An_account_out_of_use_is_told_to_those_only_who_know_the_password()
    {
        var user = await company.GivenUserAsync(person => person.SetIsActive(false));
        using var browser = company.Open();

        (await browser.TrySignInAsync(user.UserName, "wrong")).ShouldBe(Wrong);
        (await browser.TrySignInAsync(user.UserName, CompanyHost.Password)).ShouldBe(NotAllowed);
        browser.HasSignInCookie.ShouldBeFalse();
    }

    [Fact]
    public async Task A_password_that_must_be_changed_signs_no_program_in()
    {
        var user = await company.GivenUserAsync(person => person.SetShouldChangePasswordOnNextLogin(true));
        using var browser = company.Open();

        (await browser.TrySignInAsync(user.UserName, CompanyHost.Password)).ShouldBe(NotAllowed);
        browser.HasSignInCookie.ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_that_is_signed_in_must_send_the_antiforgery_token_to_sign_in_again()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        var credentials = new { userNameOrEmailAddress = "admin", password = CompanyHost.Password };

        (await browser.SendAsync(HttpMethod.Post, "/api/account/login", credentials, withToken: false)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.SendAsync(HttpMethod.Post, "/api/account/login", credentials)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_takes_the_cookie_away()
    {
        using var browser = await company.OpenAsAdministratorAsync();

        (await browser.GetAsync("/api/account/logout")).Status.ShouldBe(HttpStatusCode.NoContent);

        browser.HasSignInCookie.ShouldBeFalse();
        (await browser.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"userNameOrEmailAddress":"","password":""}""")]
    [InlineData("""{"userNameOrEmailAddress":""")]
    public async Task A_malformed_attempt_is_a_bad_request_in_the_envelope(string body)
    {
        using var browser = company.Open();

        var answer = await browser.PostAsync("/api/account/login", new StringContent(body, Encoding.UTF8, "application/json"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorMessage.ShouldNotBeNullOrWhiteSpace();
    }

    private static async Task GuessAsync(Browser browser, IdentityUser user, int times)
    {
        for (var attempt = 0; attempt < times; attempt++)
        {
            (await browser.TrySignInAsync(user.UserName, "guess" + attempt)).ShouldBe(Wrong);
        }
    }
}
