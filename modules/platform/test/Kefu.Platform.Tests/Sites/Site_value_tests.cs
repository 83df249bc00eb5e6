using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Features;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;
using Xunit;

namespace Kefu.Platform.Sites;

public class Site_value_tests : ModuleTest<SiteTestModule>
{
    private static readonly Guid OtherSite = new("5a9f3c1e-0000-4000-8000-000000000002");

    private ICurrentSite CurrentSite => GetRequiredService<ICurrentSite>();

    private IFeatureManager Features => GetRequiredService<IFeatureManager>();

    private ISettingManager Settings => GetRequiredService<ISettingManager>();

    [Fact]
    public async Task A_module_is_on_at_every_site_until_somebody_says_otherwise()
    {
        (await IsEnabledAtAsync(Site)).ShouldBeTrue();
        (await IsEnabledAtAsync(null)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_module_is_off_at_the_site_where_it_was_switched_off_and_at_no_other()
    {
        await SwitchAsync("false", Site);

        (await IsEnabledAtAsync(Site)).ShouldBeFalse();
        (await IsEnabledAtAsync(OtherSite)).ShouldBeTrue();
        (await IsEnabledAtAsync(null)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_module_that_is_switched_on_again_is_on_at_once()
    {
        await SwitchAsync("false", Site);
        (await IsEnabledAtAsync(Site)).ShouldBeFalse();

        await SwitchAsync("true", Site);

        (await IsEnabledAtAsync(Site)).ShouldBeTrue();
        (await CommitAsync(() => Features.GetOrNullAsync(SiteTestModule.Enabled, SiteConsts.ValueProviderName, Site.ToString(), fallback: false))).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_rolled_back_is_not_in_force()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => CommitAsync(async () =>
        {
            await Features.SetAsync(SiteTestModule.Enabled, "false", SiteConsts.ValueProviderName, Site.ToString());
            throw new InvalidOperationException();
        }));

        (await IsEnabledAtAsync(Site)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_values_of_a_site_are_listed_with_those_it_falls_back_to()
    {
        await SwitchAsync("false", Site);

        var own = await CommitAsync(() => Features.GetAllAsync(SiteConsts.ValueProviderName, Site.ToString()));
        var others = await CommitAsync(() => Features.GetAllAsync(SiteConsts.ValueProviderName, OtherSite.ToString()));

        own.Single(feature => feature.Name == SiteTestModule.Enabled).Value.ShouldBe("false");
        others.Single(feature => feature.Name == SiteTestModule.Enabled).Value.ShouldBe("true");
    }

    [Fact]
    public async Task A_site_that_loses_its_values_has_the_defaults()
    {
        await SwitchAsync("false", Site);

        await CommitAsync(() => Features.DeleteAsync(SiteConsts.ValueProviderName, Site.ToString()));

        (await IsEnabledAtAsync(Site)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_switch_takes_on_and_off_only()
    {
        await Should.ThrowAsync<AbpException>(() => SwitchAsync("perhaps", Site));
        await Should.ThrowAsync<AbpException>(() => CommitAsync(() => Features.SetAsync("Parcels.Unheard", "true", SiteConsts.ValueProviderName, Site.ToString())));
        await Should.ThrowAsync<AbpException>(() => CommitAsync(() => Features.SetAsync(SiteTestModule.Enabled, "true", "X", Site.ToString())));
    }

    [Fact]
    public async Task A_setting_of_a_site_comes_before_everybodys_and_after_a_persons()
    {
        var person = new Guid("5a9f3c1e-0000-4000-8000-000000000003");
        await CommitAsync(() => Settings.SetGlobalAsync(SiteTestSettings.OpeningHour, "9"));
        await CommitAsync(() => Settings.SetAsync(SiteTestSettings.OpeningHour, "11", SiteConsts.ValueProviderName, Site.ToString()));
        await CommitAsync(() => Settings.SetForUserAsync(person, SiteTestSettings.OpeningHour, "12"));

        (await OpeningHourAtAsync(Site)).ShouldBe("11");
        (await OpeningHourAtAsync(OtherSite)).ShouldBe("9");
        using var _ = As(person);
        (await OpeningHourAtAsync(Site)).ShouldBe("12");
    }

    private Task SwitchAsync(string value, Guid site)
        => CommitAsync(() => Features.SetAsync(SiteTestModule.Enabled, value, SiteConsts.ValueProviderName, site.ToString()));

    private async Task<bool> IsEnabledAtAsync(Guid? site)
    {
        using var _ = CurrentSite.Change(site);
        return await GetRequiredService<IFeatureChecker>().IsEnabledAsync(SiteTestModule.Enabled);
    }

    private async Task<string?> OpeningHourAtAsync(Guid site)
    {
        using var _ = CurrentSite.Change(site);
        return await GetRequiredService<ISettingProvider>().GetOrNullAsync(SiteTestSettings.OpeningHour);
    }
}
