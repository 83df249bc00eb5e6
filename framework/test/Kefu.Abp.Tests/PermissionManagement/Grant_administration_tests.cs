using System.Net;
using System.Text.Json.Nodes;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Company;
using Xunit;

namespace Volo.Abp.PermissionManagement;

public class Grant_administration_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    private const string Granted = IdentityPermissions.Users.Default;

    [Fact]
    public async Task What_a_user_is_granted_is_in_force_at_once()
    {
        var user = await company.GivenUserAsync();
        using var administrator = await company.OpenAsAdministratorAsync();
        using var browser = await company.OpenAsync(user.UserName);
        (await browser.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await SetAsync(administrator, "U", user.Id.ToString(), Granted, true)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.OK);

        (await SetAsync(administrator, "U", user.Id.ToString(), Granted, false)).Status.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync("/api/identity/users")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_users_permissions_name_the_role_that_they_come_from()
    {
        using var administrator = await company.OpenAsAdministratorAsync();
        var id = (await administrator.GetAsync("/api/identity/users/by-username/admin")).Json["id"]!.GetValue<string>();

        var answer = (await administrator.GetAsync(Url("U", id))).Json;

        var group = answer["groups"]!.AsArray().Single(item => item!["name"]!.GetValue<string>() == "AbpIdentity")!;
        group["displayName"]!.GetValue<string>().ShouldNotStartWith("Permission:");
        var permission = PermissionOf(answer, IdentityPermissions.Users.Create);
        permission["parentName"]!.GetValue<string>().ShouldBe(IdentityPermissions.Users.Default);
        permission["isGranted"]!.GetValue<bool>().ShouldBeTrue();
        permission["grantedProviders"]![0]!["providerName"]!.GetValue<string>().ShouldBe("R");
        permission["grantedProviders"]![0]!["providerKey"]!.GetValue<string>().ShouldBe("admin");
    }

    [Fact]
    public async Task An_unknown_permission_is_refused_and_nothing_is_granted()
    {
        var user = await company.GivenUserAsync();
        using var administrator = await company.OpenAsAdministratorAsync();
        var both = new { permissions = new[] { new { name = Granted, isGranted = true }, new { name = "Unheard.Of", isGranted = true } } };

        (await administrator.PutAsync(Url("U", user.Id.ToString()), both)).ErrorCode.ShouldBe(PermissionManagementErrorCodes.UnknownPermission);

        PermissionOf((await administrator.GetAsync(Url("U", user.Id.ToString()))).Json, Granted)["isGranted"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Theory]
    [InlineData("R", "unheard-of", 404)]
    [InlineData("U", "5d1e2c5a-0001-4c3b-9d49-0a1b2c3d4e5f", 404)]
    [InlineData("X", "anything", 403)]
    public async Task Nothing_is_granted_to_whom_there_is_not(string provider, string key, int status)
    {
        using var administrator = await company.OpenAsAdministratorAsync();

        ((int)(await administrator.GetAsync(Url(provider, key))).Status).ShouldBe(status);
        ((int)(await SetAsync(administrator, provider, key, Granted, true)).Status).ShouldBe(status);
    }

    [Fact]
    public async Task Grants_of_roles_and_of_users_are_changed_by_different_permissions()
    {
        using var somebody = await company.OpenAsSomebodyWithAsync(IdentityPermissions.Roles.ManagePermissions);
        var user = await company.GivenUserAsync();

        (await somebody.GetAsync(Url("R", "admin"))).Status.ShouldBe(HttpStatusCode.OK);
        (await somebody.GetAsync(Url("U", user.Id.ToString()))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await SetAsync(somebody, "U", user.Id.ToString(), Granted, true)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_grant_that_two_people_gave_at_the_same_time_is_taken_away_whole()
    {
        var user = await company.GivenUserAsync();
        await company.CommitAsync<IRepository<PermissionGrant, Guid>, bool>(async grants =>
        {
            await grants.InsertManyAsync([new PermissionGrant(Guid.CreateVersion7(), Granted, "U", user.Id.ToString()), new PermissionGrant(Guid.CreateVersion7(), Granted, "U", user.Id.ToString())]);
            return true;
        });
        using var administrator = await company.OpenAsAdministratorAsync();

        (await SetAsync(administrator, "U", user.Id.ToString(), Granted, false)).Status.ShouldBe(HttpStatusCode.NoContent);

        PermissionOf((await administrator.GetAsync(Url("U", user.Id.ToString()))).Json, Granted)["isGranted"]!.GetValue<bool>().ShouldBeFalse();
    }

    private static string Url(string provider, string key) => $"/api/permission-management/permissions?providerName={provider}&providerKey={key}";

    private static Task<Answer> SetAsync(Browser browser, string provider, string key, string permission, bool isGranted)
        => browser.PutAsync(Url(provider, key), new { permissions = new[] { new { name = permission, isGranted } } });

    private static JsonNode PermissionOf(JsonNode answer, string name)
        => answer["groups"]!.AsArray().SelectMany(group => group!["permissions"]!.AsArray()).Single(permission => permission!["name"]!.GetValue<string>() == name)!;
}
