using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Features;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Volo.Abp.Validation;
using Xunit;

namespace Volo.Abp.Application;

public class Interceptor_order_tests : AbpIntegratedTest<Interceptor_order_tests.TestModule>
{
    [Fact]
    public void Authorisation_feature_validation_and_unit_of_work_stand_in_this_order()
    {
        var context = new DependencyInjection.OnServiceRegistredContext(typeof(GuardedAppService));
        Application.Services.GetRegistrationActionList().ForEach(action => action(context));

        context.Interceptors.ShouldBe([typeof(AuthorizationInterceptor), typeof(FeatureInterceptor), typeof(ValidationInterceptor), typeof(UnitOfWorkInterceptor)]);
    }

    [Fact]
    public async Task Who_may_not_call_is_not_told_what_is_wrong_with_the_input()
        => await Should.ThrowAsync<AbpAuthorizationException>(() => GetRequiredService<IGuardedAppService>().DoAsync("much too long"));

    public interface IGuardedAppService : IApplicationService
    {
        Task DoAsync(string input);
    }

    [Authorize]
    [RequiresFeature("Guarded.Enabled")]
    public class GuardedAppService : ApplicationService, IGuardedAppService
    {
        public Task DoAsync([StringLength(5)] string input) => Task.CompletedTask;
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpDddApplicationModule))]
    public class TestModule : AbpModule;
}
