using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shouldly;
using Volo.Abp.Application;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Validation.StringValues;
using Xunit;

namespace Volo.Abp.Features;

public class Feature_tests : AbpIntegratedTest<Feature_tests.TestModule>
{
    private const string Enabled = "Bakery.Enabled";
    private const string Delivery = "Bakery.Delivery";
    private const string MaxOvens = "Bakery.MaxOvens";

    private IFeatureChecker Features => GetRequiredService<IFeatureChecker>();

    private FakeFeatureStore Store => (FakeFeatureStore)GetRequiredService<IFeatureStore>();

    [Fact]
    public async Task A_feature_has_its_default_until_a_provider_knows_better()
    {
        (await Features.IsEnabledAsync(Enabled)).ShouldBeTrue();

        Store.Values[Enabled] = "false";

        (await Features.IsEnabledAsync(Enabled)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_feature_may_be_a_number()
        => (await Features.GetAsync<int>(MaxOvens)).ShouldBe(3);

    [Fact]
    public async Task Several_features_are_asked_for_all_or_any()
    {
        (await Features.IsEnabledAsync(requiresAll: true, Enabled, Delivery)).ShouldBeFalse();
        (await Features.IsEnabledAsync(requiresAll: false, Enabled, Delivery)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_undefined_feature_is_refused()
        => await Should.ThrowAsync<AbpException>(() => Features.IsEnabledAsync("Bakery.Unknown"));

    [Fact]
    public async Task A_feature_that_is_no_switch_cannot_be_asked_whether_it_is_on()
        => await Should.ThrowAsync<AbpException>(() => Features.IsEnabledAsync(MaxOvens));

    [Fact]
    public async Task Groups_list_features_with_their_children()
    {
        var group = (await GetRequiredService<IFeatureDefinitionManager>().GetGroupsAsync()).Single(group => group.Name == "Bakery");

        group.GetFeaturesWithChildren().Select(feature => feature.Name).ShouldBe([Enabled, Delivery, MaxOvens]);
        group.Features[0].Children[0].Parent!.Name.ShouldBe(Enabled);
    }

    [Fact]
    public async Task A_service_is_refused_while_its_feature_is_off()
    {
        var bakery = GetRequiredService<IBakeryAppService>();
        (await bakery.BakeAsync()).ShouldBe("bread");

        Store.Values[Enabled] = "false";

        (await Should.ThrowAsync<AbpAuthorizationException>(bakery.BakeAsync)).Code.ShouldBe(AbpFeatureErrorCodes.AtLeastOneOfTheseFeaturesMustBeEnabled);
    }

    [Fact]
    public async Task A_method_may_ask_for_more_than_its_class()
    {
        var bakery = GetRequiredService<IBakeryAppService>();
        await Should.ThrowAsync<AbpAuthorizationException>(bakery.DeliverAsync);

        Store.Values[Delivery] = "true";

        (await bakery.DeliverAsync()).ShouldBe("delivered");
    }

    public interface IBakeryAppService : IApplicationService
    {
        Task<string> BakeAsync();

        Task<string> DeliverAsync();
    }

    [RequiresFeature(Enabled)]
    public class BakeryAppService : ApplicationService, IBakeryAppService
    {
        public Task<string> BakeAsync() => Task.FromResult("bread");

        [RequiresFeature(Delivery)]
        public Task<string> DeliverAsync() => Task.FromResult("delivered");
    }

    public class BakeryFeatureDefinitionProvider : FeatureDefinitionProvider
    {
        public override void Define(IFeatureDefinitionContext context)
        {
            var group = context.AddGroup("Bakery");
            group.AddFeature(Enabled, "true", valueType: new ToggleStringValueType()).CreateChild(Delivery, "false", valueType: new ToggleStringValueType());
            group.AddFeature(MaxOvens, "3", valueType: new FreeTextStringValueType());
        }
    }

    [DisableConventionalRegistration]
    public class FakeFeatureStore : IFeatureStore
    {
        public Dictionary<string, string> Values { get; } = [];

        public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => Task.FromResult(Values.GetValueOrDefault(name));
    }

    public class SiteFeatureValueProvider(IFeatureStore featureStore) : FeatureValueProvider(featureStore)
    {
        public override string Name => "S";

        public override Task<string?> GetOrNullAsync(FeatureDefinition feature) => FeatureStore.GetOrNullAsync(feature.Name, Name, "any");
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpDddApplicationModule))]
    public class TestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.Replace(ServiceDescriptor.Singleton<IFeatureStore, FakeFeatureStore>());
            Configure<AbpFeatureOptions>(options => options.ValueProviders.Add<SiteFeatureValueProvider>());
        }
    }
}
