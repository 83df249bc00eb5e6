using System.Net;
using Shouldly;
using Volo.Abp.Identity.Company;
using Xunit;

namespace Volo.Abp.Identity;

public class User_administration_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    private const string Url = "/api/identity/users";

    [Fact]
    public async Task A_user_is_created_found_changed_and_deleted()
    {
        using var browser = await company.OpenAsAdministratorAsync();

        var created = await browser.PostAsync(Url, NewUser("wang.fang"));
        created.Status.ShouldBe(HttpStatusCode.OK);
        var id = created.Json["id"]!.GetValue<Guid>();
        (await browser.GetAsync($"{Url}/by-username/WANG.FANG")).Json["id"]!.GetValue<Guid>().ShouldBe(id);
        (await browser.GetAsync($"{Url}/by-email/wang.fang@company.test")).Json["id"]!.GetValue<Guid>().ShouldBe(id);
        (await browser.GetAsync($"{Url}?filter=wang.f&sorting=UserName desc")).Json["totalCount"]!.GetValue<int>().ShouldBe(1);

        var user = (await browser.GetAsync($"{Url}/{id}")).Json;
        user["surname"] = "王";
        var changed = await browser.PutAsync($"{Url}/{id}", user);
        changed.Json["surname"]!.GetValue<string>().ShouldBe("王");
        changed.Json["entityVersion"]!.GetValue<int>().ShouldBeGreaterThan(0);

        (await browser.DeleteAsync($"{Url}/{id}")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync($"{Url}/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync($"{Url}/by-username/wang.fang")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_new_user_signs_in_with_the_password_that_was_given()
    {
        using var administrator = await company.OpenAsAdministratorAsync();
        await administrator.PostAsync(Url, NewUser("li.qiang"));

        using var browser = company.Open();
        (await browser.TrySignInAsync("li.qiang", CompanyHost.Password)).ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_change_is_refused()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        var user = (await browser.PostAsync(Url, NewUser("zhao.min"))).Json;
        var url = $"{Url}/{user["id"]!.GetValue<Guid>()}";
        (await browser.PutAsync(url, user)).Status.ShouldBe(HttpStatusCode.OK);

        (await browser.PutAsync(url, user)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Of_equal_user_names_that_come_at_the_same_time_one_is_taken()
    {
        using var browser = await company.OpenAsAdministratorAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => browser.PostAsync(Url, NewUser("twin", $"twin{number}@company.test"))));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.OK).ShouldAllBe(answer => answer.ErrorCode == "Volo.Abp.Identity:DuplicateUserName");
    }

    [Fact]
    public async Task A_deleted_user_keeps_the_name()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        var user = (await browser.PostAsync(Url, NewUser("gone"))).Json;
        await browser.DeleteAsync($"{Url}/{user["id"]!.GetValue<Guid>()}");

        (await browser.PostAsync(Url, NewUser("gone"))).ErrorCode.ShouldBe("Volo.Abp.Identity:DuplicateUserName");
        var other = (await browser.PostAsync(Url, NewUser("other"))).Json;
        other["userName"] = "gone";
        (await browser.PutAsync($"{Url}/{other["id"]!.GetValue<Guid>()}", other)).ErrorCode.ShouldBe("Volo.Abp.Identity:DuplicateUserName");
    }

    [Fact]
    public async Task Nobody_deletes_or_withdraws_the_own_account()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        var me = (await browser.GetAsync($"{Url}/by-username/admin")).Json;
        var url = $"{Url}/{me["id"]!.GetValue<Guid>()}";

        (await browser.DeleteAsync(url)).ErrorCode.ShouldBe(IdentityErrorCodes.UserSelfDeletion);
        (await browser.PutAsync(url + "/roles", new { roleNames = Array.Empty<string>() })).ErrorCode.ShouldBe(IdentityErrorCodes.SelfWithdrawal);
        me["isActive"] = false;
        (await browser.PutAsync(url, me)).ErrorCode.ShouldBe(IdentityErrorCodes.SelfWithdrawal);
    }

    [Fact]
    public async Task Roles_are_given_and_taken_away()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        await browser.PostAsync("/api/identity/roles", new { name = "Dispatcher" });
        var user = (await browser.PostAsync(Url, NewUser("guli"))).Json;
        var url = $"{Url}/{user["id"]!.GetValue<Guid>()}/roles";

        (await browser.PutAsync(url, new { roleNames = new[] { "dispatcher" } })).Status.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync(url)).Json["items"]!.AsArray().Select(role => role!["name"]!.GetValue<string>()).ShouldBe(["Dispatcher"]);
        (await browser.PutAsync(url, new { roleNames = new[] { "unheard-of" } })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await browser.PutAsync(url, new { roleNames = Array.Empty<string>() })).Status.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync(url)).Json["items"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GET", "", IdentityPermissions.Users.Create)]
    [InlineData("POST", "", IdentityPermissions.Users.Default)]
    [InlineData("DELETE", "/5d1e2c5a-0001-4c3b-9d49-0a1b2c3d4e5f", IdentityPermissions.Users.Default)]
    public async Task Who_lacks_the_permission_is_refused(string method, string path, string other)
    {
        using var somebody = await company.OpenAsSomebodyWithAsync(other);
        using var stranger = company.Open();
        var body = method == "POST" ? NewUser("intruder") : null;

        (await somebody.SendAsync(new HttpMethod(method), Url + path, body)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.SendAsync(new HttpMethod(method), Url + path, body)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("sorting=PasswordHash")]
    [InlineData("sorting=Roles.Count()")]
    [InlineData("maxResultCount=100000")]
    public async Task A_list_is_asked_for_by_its_rules(string query)
    {
        using var browser = await company.OpenAsAdministratorAsync();
        (await browser.GetAsync($"{Url}?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static object NewUser(string userName, string? email = null)
        => new { userName, email = email ?? userName + "@company.test", password = CompanyHost.Password, isActive = true, lockoutEnabled = true };
}
