using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Volo.Abp.Identity.Company;
using Xunit;

namespace Volo.Abp.Identity;

public class Role_administration_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    private const string Url = "/api/identity/roles";

    [Fact]
    public async Task Grants_follow_a_role_to_its_new_name_and_go_with_it()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        var role = await CreateAsync(browser, "Clerk");
        await GrantAsync(browser, "Clerk");
        role["name"] = "Accountant";
        var renamed = (await browser.PutAsync(UrlOf(role), role)).Json;

        (await IsGrantedAsync(browser, "Accountant")).ShouldBeTrue();
        (await browser.DeleteAsync(UrlOf(renamed))).Status.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync(GrantsUrl("Accountant"))).Status.ShouldBe(HttpStatusCode.NotFound);

        await CreateAsync(browser, "Accountant");
        (await IsGrantedAsync(browser, "Accountant")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_administrators_role_is_neither_renamed_nor_deleted()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        var role = (await browser.GetAsync(Url + "/all")).Json["items"]!.AsArray().Single(item => item!["name"]!.GetValue<string>() == "admin")!;

        (await browser.DeleteAsync(UrlOf(role))).ErrorCode.ShouldBe(IdentityErrorCodes.StaticRoleDeletion);
        role["name"] = "chief";
        (await browser.PutAsync(UrlOf(role), role)).ErrorCode.ShouldBe(IdentityErrorCodes.StaticRoleRenaming);
    }

    [Fact]
    public async Task A_name_is_taken_once_in_any_case()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        await CreateAsync(browser, "Porter");

        (await browser.PostAsync(Url, new { name = "PORTER" })).ErrorCode.ShouldBe("Volo.Abp.Identity:DuplicateRoleName");
    }

    [Fact]
    public async Task A_name_too_long_to_be_granted_anything_is_refused()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        (await browser.PostAsync(Url, new { name = new string('x', 65) })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_stale_change_is_refused()
    {
        using var browser = await company.OpenAsAdministratorAsync();
        var role = await CreateAsync(browser, "Guard");
        (await browser.PutAsync(UrlOf(role), role)).Status.ShouldBe(HttpStatusCode.OK);

        (await browser.PutAsync(UrlOf(role), role)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    private static async Task<JsonNode> CreateAsync(Browser browser, string name)
    {
        var answer = await browser.PostAsync(Url, new { name });
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return answer.Json;
    }

    private static string UrlOf(JsonNode role) => $"{Url}/{role["id"]!.GetValue<Guid>()}";

    private static string GrantsUrl(string role) => $"/api/permission-management/permissions?providerName=R&providerKey={role}";

    private static Task<Answer> GrantAsync(Browser browser, string role)
        => browser.PutAsync(GrantsUrl(role), new { permissions = new[] { new { name = IdentityPermissions.Users.Default, isGranted = true } } });

    private static async Task<bool> IsGrantedAsync(Browser browser, string role)
        => (await browser.GetAsync(GrantsUrl(role))).Text.Contains("\"isGranted\":true");
}
