using Shouldly;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Identity.Company;
using Volo.Abp.PermissionManagement;
using Xunit;

namespace Volo.Abp.Identity;

public class First_administrator_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    [Fact]
    public async Task The_administrators_role_is_granted_every_permission()
    {
        var defined = await company.CommitAsync<IPermissionDefinitionManager, IReadOnlyList<PermissionDefinition>>(definitions => definitions.GetPermissionsAsync());

        var granted = await company.CommitAsync<IPermissionManager, IReadOnlySet<string>>(grants => grants.GetGrantedAsync("R", "admin"));

        granted.ShouldBe(defined.Select(permission => permission.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task Seeding_again_changes_nothing_of_the_administrator()
    {
        await company.SeedAsync("Another-2026");

        using var browser = company.Open();
        (await browser.TrySignInAsync("admin", CompanyHost.Password)).ShouldBe(1);
    }
}
