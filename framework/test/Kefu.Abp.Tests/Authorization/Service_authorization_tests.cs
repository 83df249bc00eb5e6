using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Security.Claims;
using Volo.Abp.Testing;
using Xunit;
using static Volo.Abp.TestUsers;

namespace Volo.Abp.Authorization;

public class Service_authorization_tests : AbpIntegratedTest<OrchardModule>
{
    private ITreeAppService Trees => GetRequiredService<ITreeAppService>();

    private IAuthorizationService Authorization => GetRequiredService<IAuthorizationService>();

    private FakePermissionStore Store => (FakePermissionStore)GetRequiredService<IPermissionStore>();

    private IDisposable SignIn(Guid user) => GetRequiredService<ICurrentPrincipalAccessor>().Change(PrincipalOf(user));

    [Fact]
    public async Task A_permission_is_a_policy_of_the_same_name()
    {
        Store.Grant(OrchardPermissions.View, "U", Anna.ToString());

        using (SignIn(Anna))
        {
            (await Authorization.IsGrantedAsync(OrchardPermissions.View)).ShouldBeTrue();
            (await Authorization.IsGrantedAnyAsync(OrchardPermissions.Fell, OrchardPermissions.View)).ShouldBeTrue();
            await Authorization.CheckAsync(OrchardPermissions.View);
        }

        using (SignIn(Bert))
        {
            (await Authorization.IsGrantedAsync(OrchardPermissions.View)).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task A_failed_check_names_the_policy()
    {
        using var _ = SignIn(Bert);

        var refusal = await Should.ThrowAsync<AbpAuthorizationException>(() => Authorization.CheckAsync(OrchardPermissions.View));

        refusal.Code.ShouldBe(AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithPolicyName);
        refusal.Data["PolicyName"].ShouldBe(OrchardPermissions.View);
    }

    [Fact]
    public async Task A_policy_that_nobody_defined_is_refused_aloud()
    {
        using var _ = SignIn(Anna);

        await Should.ThrowAsync<InvalidOperationException>(() => Authorization.IsGrantedAsync("Orchard.Trees.Unknown"));
    }

    [Fact]
    public async Task A_service_asks_for_the_permission_of_its_class()
    {
        Store.Grant(OrchardPermissions.View, "U", Anna.ToString());

        using (SignIn(Bert))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(Trees.CountAsync);
        }

        using (SignIn(Anna))
        {
            (await Trees.CountAsync()).ShouldBe(7);
        }
    }

    [Fact]
    public async Task A_method_asks_for_its_own_permission_and_that_of_its_class()
    {
        using var _ = SignIn(Anna);
        Store.Grant(OrchardPermissions.Fell, "U", Anna.ToString());
        await Should.ThrowAsync<AbpAuthorizationException>(Trees.FellAsync);

        Store.Grant(OrchardPermissions.View, "U", Anna.ToString());

        await Trees.FellAsync();
    }

    [Fact]
    public async Task A_method_may_be_open_to_everybody()
        => (await Trees.GetOpeningHoursAsync()).ShouldBe("always");
}

public class Always_allow_tests : AbpIntegratedTest<OrchardModule>
{
    protected override void AfterAddApplication(IServiceCollection services) => services.AddAlwaysAllowAuthorization();

    [Fact]
    public async Task Tests_of_something_else_may_switch_authorisation_off()
    {
        (await GetRequiredService<ITreeAppService>().CountAsync()).ShouldBe(7);
        (await GetRequiredService<IPermissionChecker>().IsGrantedAsync("Orchard.Trees.Unknown")).ShouldBeTrue();
        (await GetRequiredService<IAuthorizationService>().IsGrantedAsync(OrchardPermissions.Fell)).ShouldBeTrue();
    }
}
