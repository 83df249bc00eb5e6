using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Security.Claims;
using Volo.Abp.Testing;
using Xunit;
using static Volo.Abp.TestUsers;

namespace Volo.Abp.Settings;

public class Setting_tests : AbpIntegratedTest<Setting_tests.TestModule>
{
    private const string PageSize = "Shop.PageSize";
    private const string Slogan = "Shop.Slogan";
    private const string OnlyGlobal = "Shop.OnlyGlobal";

    private ISettingProvider Settings => GetRequiredService<ISettingProvider>();

    private FakeSettingStore Store => (FakeSettingStore)GetRequiredService<ISettingStore>();

    private ICurrentPrincipalAccessor Principal => GetRequiredService<ICurrentPrincipalAccessor>();

    protected override void BeforeAddApplication(IServiceCollection services) => services.ReplaceConfiguration(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["Settings:Shop.Slogan"] = "from the configuration" })
        .Build());

    [Fact]
    public async Task A_setting_that_nobody_has_set_has_its_default()
        => (await Settings.GetAsync<int>(PageSize)).ShouldBe(20);

    [Fact]
    public async Task The_configuration_comes_before_the_default()
        => (await Settings.GetOrNullAsync(Slogan)).ShouldBe("from the configuration");

    [Fact]
    public async Task A_value_for_everybody_comes_before_the_configuration()
    {
        Store.Set(Slogan, "G", null, "for everybody");

        (await Settings.GetOrNullAsync(Slogan)).ShouldBe("for everybody");
    }

    [Fact]
    public async Task The_value_of_a_user_comes_first_and_is_only_theirs()
    {
        Store.Set(Slogan, "G", null, "for everybody");
        Store.Set(Slogan, "U", Anna.ToString(), "for Anna");

        using (Principal.Change(PrincipalOf(Anna)))
        {
            (await Settings.GetOrNullAsync(Slogan)).ShouldBe("for Anna");
        }

        using (Principal.Change(PrincipalOf(Bert)))
        {
            (await Settings.GetOrNullAsync(Slogan)).ShouldBe("for everybody");
        }
    }

    [Fact]
    public async Task A_provider_that_a_setting_does_not_allow_is_not_asked()
    {
        Store.Set(OnlyGlobal, "U", Anna.ToString(), "for Anna");

        using var _ = Principal.Change(PrincipalOf(Anna));

        (await Settings.GetOrNullAsync(OnlyGlobal)).ShouldBe("default");
    }

    [Fact]
    public async Task Several_settings_are_read_at_once()
    {
        Store.Set(PageSize, "G", null, "50");

        var values = await Settings.GetAllAsync([PageSize, Slogan]);

        values.ToDictionary(value => value.Name, value => value.Value).ShouldBe(
            new Dictionary<string, string?> { [PageSize] = "50", [Slogan] = "from the configuration" }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_setting_that_is_true_is_true()
    {
        (await Settings.IsTrueAsync("Shop.IsOpen")).ShouldBeTrue();
        (await Settings.IsTrueAsync(Slogan)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_undefined_setting_is_refused()
        => (await Should.ThrowAsync<AbpException>(() => Settings.GetOrNullAsync("Shop.Unknown"))).Message.ShouldContain("Shop.Unknown");

    public class ShopSettingDefinitionProvider : SettingDefinitionProvider
    {
        public override void Define(ISettingDefinitionContext context) => context.Add(
            new SettingDefinition(PageSize, "20", isVisibleToClients: true),
            new SettingDefinition(Slogan, "default"),
            new SettingDefinition("Shop.IsOpen", "true"),
            new SettingDefinition(OnlyGlobal, "default").WithProviders(DefaultValueSettingValueProvider.ProviderName, GlobalSettingValueProvider.ProviderName));
    }

    [DisableConventionalRegistration]
    public class FakeSettingStore : ISettingStore
    {
        private readonly Dictionary<(string, string?, string?), string> _values = [];

        public void Set(string name, string providerName, string? providerKey, string value) => _values[(name, providerName, providerKey)] = value;

        public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
            => Task.FromResult(_values.GetValueOrDefault((name, providerName, providerKey)));

        public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
            => Task.FromResult(names.Select(name => new SettingValue(name, _values.GetValueOrDefault((name, providerName, providerKey)))).ToList());
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpSettingsModule))]
    public class TestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
            => context.Services.Replace(ServiceDescriptor.Singleton<ISettingStore, FakeSettingStore>());
    }
}
