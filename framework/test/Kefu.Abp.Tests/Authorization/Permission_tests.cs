using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;
using Volo.Abp.Testing;
using Xunit;
using static Volo.Abp.TestUsers;

namespace Volo.Abp.Authorization;

public class Permission_tests : AbpIntegratedTest<OrchardModule>
{
    private IPermissionChecker Checker => GetRequiredService<IPermissionChecker>();

    private FakePermissionStore Store => (FakePermissionStore)GetRequiredService<IPermissionStore>();

    [Fact]
    public async Task Nobody_has_a_permission_that_was_not_granted()
    {
        (await Checker.IsGrantedAsync(PrincipalOf(Anna, "gardener"), OrchardPermissions.View)).ShouldBeFalse();
        (await Checker.IsGrantedAsync(OrchardPermissions.View)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grant_to_a_user_is_only_theirs()
    {
        Store.Grant(OrchardPermissions.View, "U", Anna.ToString());

        (await Checker.IsGrantedAsync(PrincipalOf(Anna), OrchardPermissions.View)).ShouldBeTrue();
        (await Checker.IsGrantedAsync(PrincipalOf(Bert), OrchardPermissions.View)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grant_to_one_of_the_roles_is_enough()
    {
        Store.Grant(OrchardPermissions.View, "R", "gardener");

        (await Checker.IsGrantedAsync(PrincipalOf(Anna, "clerk", "gardener"), OrchardPermissions.View)).ShouldBeTrue();
        (await Checker.IsGrantedAsync(PrincipalOf(Bert, "clerk"), OrchardPermissions.View)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_child_is_granted_on_its_own()
    {
        Store.Grant(OrchardPermissions.Fell, "R", "gardener");

        (await Checker.IsGrantedAsync(PrincipalOf(Anna, "gardener"), OrchardPermissions.Fell)).ShouldBeTrue();
        (await Checker.IsGrantedAsync(PrincipalOf(Anna, "gardener"), OrchardPermissions.View)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_unknown_permission_never_grants()
    {
        Store.Grant("Orchard.Trees.Unknown", "U", Anna.ToString());

        (await Checker.IsGrantedAsync(PrincipalOf(Anna), "Orchard.Trees.Unknown")).ShouldBeFalse();
        (await Checker.IsGrantedAsync(PrincipalOf(Anna), ["Orchard.Trees.Unknown"])).Result.ShouldNotContainValueForKey("Orchard.Trees.Unknown", PermissionGrantResult.Granted);
    }

    [Fact]
    public async Task A_disabled_permission_or_one_whose_feature_is_off_never_grants()
    {
        Store.Grant(OrchardPermissions.Disabled, "U", Anna.ToString());
        Store.Grant(OrchardPermissions.Switched, "U", Anna.ToString());

        (await Checker.IsGrantedAsync(PrincipalOf(Anna), OrchardPermissions.Disabled)).ShouldBeFalse();
        (await Checker.IsGrantedAsync(PrincipalOf(Anna), OrchardPermissions.Switched)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_provider_that_a_permission_does_not_allow_cannot_grant_it()
    {
        Store.Grant(OrchardPermissions.OnlyByUser, "R", "gardener");

        (await Checker.IsGrantedAsync(PrincipalOf(Anna, "gardener"), OrchardPermissions.OnlyByUser)).ShouldBeFalse();
    }

    [Fact]
    public async Task Several_permissions_are_checked_at_once_by_user_and_role()
    {
        Store.Grant(OrchardPermissions.View, "U", Anna.ToString());
        Store.Grant(OrchardPermissions.Fell, "R", "gardener");
        using var _ = GetRequiredService<ICurrentPrincipalAccessor>().Change(PrincipalOf(Anna, "gardener"));

        var grants = await Checker.IsGrantedAsync([OrchardPermissions.View, OrchardPermissions.Fell, OrchardPermissions.Switched]);

        grants.AllGranted.ShouldBeFalse();
        grants.Result[OrchardPermissions.View].ShouldBe(PermissionGrantResult.Granted);
        grants.Result[OrchardPermissions.Fell].ShouldBe(PermissionGrantResult.Granted);
        grants.Result[OrchardPermissions.Switched].ShouldNotBe(PermissionGrantResult.Granted);
    }

    [Fact]
    public async Task Definitions_have_groups_parents_and_properties()
    {
        var definitions = GetRequiredService<IPermissionDefinitionManager>();

        var group = (await definitions.GetGroupsAsync()).Single(group => group.Name == "Orchard");
        group.GetPermissionsWithChildren().First().Name.ShouldBe(OrchardPermissions.View);
        var fell = await definitions.GetAsync(OrchardPermissions.Fell);
        fell.Parent!.Name.ShouldBe(OrchardPermissions.View);
        fell.Properties["Risk"].ShouldBe("High");
        (await definitions.GetOrNullAsync("Orchard.Trees.Unknown")).ShouldBeNull();
        await Should.ThrowAsync<AbpException>(() => definitions.GetAsync("Orchard.Trees.Unknown"));
    }
}
