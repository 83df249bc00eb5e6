using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.Sites;

namespace Kefu.Platform.Sites;

public class Site_directory_tests : SiteTest
{
    [Fact]
    public async Task While_the_company_has_one_site_it_is_everybodys()
    {
        var site = await OpenSiteAsync("WLMQ");
        var user = await GivenUserAsync("anna");

        using var _ = As(user);
        var mine = await MySitesAsync();

        mine.Sites.Select(own => own.Code).ShouldBe(["WLMQ"]);
        mine.MaySeeAll.ShouldBeFalse();
        (await CallAsync((ISiteDirectory directory) => directory.GetAsync().AsTask())).PeopleOf(site.Id).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_belonged_to_no_site_belongs_to_the_first_once_there_is_a_second()
    {
        var first = await OpenSiteAsync("WLMQ");
        var user = await GivenUserAsync("anna");
        var second = await OpenSiteAsync("KS");

        (await SitesOfAsync(user)).ShouldBe(["WLMQ"]);
        (await PeopleOfAsync(first)).ShouldBe(["anna"]);
        (await PeopleOfAsync(second)).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_may_belong_to_several_sites_and_is_moved_at_once()
    {
        var (first, second) = (await OpenSiteAsync("WLMQ"), await OpenSiteAsync("KS"));
        var user = await GivenUserAsync("anna");

        await SettleAsync(user, first, second);
        (await SitesOfAsync(user)).ShouldBe(["KS", "WLMQ"]);

        await SettleAsync(user, second);
        (await SitesOfAsync(user)).ShouldBe(["KS"]);

        await SettleAsync(user);
        (await SitesOfAsync(user)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_works_in_a_department_works_at_its_site()
    {
        var (first, _) = (await OpenSiteAsync("WLMQ"), await OpenSiteAsync("KS"));
        var user = await GivenUserAsync("anna");
        using (await AsUserWithAsync(SiteAdministrator))
        {
            var department = await CallAsync((ISiteUnitAppService units) => units.CreateAsync(new CreateSiteUnitInput { SiteId = first.Id, Name = "出港组" }));
            await PutAsync(user, department.Id);
        }

        (await SitesOfAsync(user)).ShouldBe(["WLMQ"]);
        using var administrator = await AsUserWithAsync(SiteAdministrator);
        var people = (await CallAsync((ISiteAppService sites) => sites.GetPeopleAsync(first.Id, new()))).Items;
        people.Single(person => person.UserName == "anna").Units.ShouldBe(["出港组"]);
    }

    [Fact]
    public async Task Whoever_is_hired_at_a_site_belongs_to_it()
    {
        await OpenSiteAsync("WLMQ");
        var second = await OpenSiteAsync("KS");
        Guid user;

        using (CurrentSite.Change(second.Id))
        {
            user = await GivenUserAsync("anna");
        }

        (await SitesOfAsync(user)).ShouldBe(["KS"]);
    }

    [Fact]
    public async Task What_another_host_has_changed_is_seen_within_half_a_minute_and_costs_no_query_until_then()
    {
        await OpenSiteAsync("WLMQ");
        using var _ = As(await GivenUserAsync("anna"));
        (await MySitesAsync()).Sites.Count.ShouldBe(1);

        using (var commands = new SqlCommands())
        {
            await MySitesAsync();
            commands.Count.ShouldBe(0);
        }

        Time.Now = Time.Now.Add(KeptReading.MaxAge);
        using var after = new SqlCommands();
        await MySitesAsync();
        after.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_closed_site_is_nobodys_and_keeps_its_people_for_when_it_opens_again()
    {
        var (first, second) = (await OpenSiteAsync("WLMQ"), await OpenSiteAsync("KS"));
        var user = await GivenUserAsync("anna");
        await SettleAsync(user, first, second);
        using (await AsUserWithAsync(SiteAdministrator))
        {
            (await CallAsync((ISiteAppService sites) => sites.CloseAsync(second.Id))).IsOpen.ShouldBeFalse();
        }

        (await SitesOfAsync(user)).ShouldBe(["WLMQ"]);

        using (await AsUserWithAsync(SiteAdministrator))
        {
            await CallAsync((ISiteAppService sites) => sites.ReopenAsync(second.Id));
        }

        (await SitesOfAsync(user)).ShouldBe(["KS", "WLMQ"]);
    }

    [Fact]
    public async Task What_is_no_longer_ones_own_is_refused()
    {
        var (first, second) = (await OpenSiteAsync("WLMQ"), await OpenSiteAsync("KS"));
        var user = await GivenUserAsync("anna");
        await SettleAsync(user, first);
        using var _ = As(user);
        var access = GetRequiredService<ISiteAccess>();

        await access.CheckAsync(SiteChoice.Of(first.Id));
        await access.CheckAsync(SiteChoice.None);

        (await Should.ThrowAsync<BusinessException>(() => access.CheckAsync(SiteChoice.Of(second.Id)))).Code.ShouldBe(SiteErrorCodes.Foreign);
        (await Should.ThrowAsync<BusinessException>(() => access.CheckAsync(SiteChoice.All))).Code.ShouldBe(SiteErrorCodes.Foreign);
    }

    [Fact]
    public async Task All_sites_together_are_for_whoever_may_see_them()
    {
        using var _ = await AsUserWithAsync(Permissions.ViewAll);

        await GetRequiredService<ISiteAccess>().CheckAsync(SiteChoice.All);
        (await MySitesAsync()).MaySeeAll.ShouldBeTrue();
    }

    private async Task<IEnumerable<string>> SitesOfAsync(Guid user)
    {
        using var _ = As(user);
        return (await MySitesAsync()).Sites.Select(site => site.Code);
    }

    private async Task<IEnumerable<string>> PeopleOfAsync(SiteDto site)
    {
        using var _ = await AsUserWithAsync(Permissions.View);
        return (await CallAsync((ISiteAppService sites) => sites.GetPeopleAsync(site.Id, new()))).Items.Select(person => person.UserName);
    }
}
