using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.Sites;

namespace Kefu.Platform.Sites;

public class Site_service_tests : SiteTest
{
    [Fact]
    public async Task A_new_site_has_an_organisation_unit_of_its_name()
    {
        var site = await OpenSiteAsync("WLMQ");

        using var _ = await AsUserWithAsync(Permissions.View);
        (await UnitsAsync(site)).Single().Name.ShouldBe(site.Name);
        (await GetAsync(site.Id)).IsOpen.ShouldBeTrue();
    }

    [Theory]
    [InlineData("w")]
    [InlineData("wlmq")]
    [InlineData("W-1")]
    [InlineData("WLMQWLMQ9")]
    [InlineData("")]
    public async Task A_code_is_two_to_eight_capitals_and_digits(string code)
        => await Should.ThrowAsync<AbpValidationException>(() => OpenSiteAsync(code));

    [Fact]
    public async Task Two_sites_do_not_share_a_code()
    {
        await OpenSiteAsync("WLMQ");

        (await Should.ThrowAsync<BusinessException>(() => OpenSiteAsync("WLMQ"))).Code.ShouldBe(SiteErrorCodes.CodeTaken);
    }

    [Fact]
    public async Task A_site_is_renamed_with_its_unit_and_a_stale_save_is_refused()
    {
        var site = await OpenSiteAsync("WLMQ");
        using var _ = await AsUserWithAsync(SiteAdministrator);

        (await RenameAsync(site, "乌鲁木齐总站")).Name.ShouldBe("乌鲁木齐总站");

        (await UnitsAsync(site)).Single().Name.ShouldBe("乌鲁木齐总站");
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => RenameAsync(site, "旧的"));
    }

    [Fact]
    public async Task The_last_open_site_is_not_closed()
    {
        var site = await OpenSiteAsync("WLMQ");
        using var _ = await AsUserWithAsync(SiteAdministrator);

        (await Should.ThrowAsync<BusinessException>(() => CloseAsync(site.Id))).Code.ShouldBe(SiteErrorCodes.LastOpen);
    }

    [Fact]
    public async Task A_site_with_open_records_is_not_closed_and_is_told_why()
    {
        var (first, second) = (await OpenSiteAsync("WLMQ"), await OpenSiteAsync("KS"));
        using (CurrentSite.Change(first.Id))
        {
            var id = GetRequiredService<IGuidGenerator>().Create();
            await CommitAsync(() => GetRequiredService<IRepository<Parcel, Guid>>().InsertAsync(new Parcel(id, "P1")));
        }

        using var _ = await AsUserWithAsync(SiteAdministrator);
        var refusal = await Should.ThrowAsync<BusinessException>(() => CloseAsync(first.Id));

        refusal.Code.ShouldBe(SiteErrorCodes.HasOpenRecords);
        refusal.Data["Records"].ShouldBe("Parcels 1");
        (await GetAsync(first.Id)).IsOpen.ShouldBeTrue();
        (await CloseAsync(second.Id)).ClosedAt.ShouldBe(Start);
    }

    [Fact]
    public async Task Departments_are_added_renamed_and_removed_when_nobody_is_in_them()
    {
        var site = await OpenSiteAsync("WLMQ");
        var user = await GivenUserAsync("anna");
        using var _ = await AsUserWithAsync(SiteAdministrator);
        var department = await CallAsync((ISiteUnitAppService units) => units.CreateAsync(new CreateSiteUnitInput { SiteId = site.Id, Name = "出港组" }));

        (await CallAsync((ISiteUnitAppService units) => units.UpdateAsync(department.Id, new UpdateSiteUnitInput { Name = "出港" }))).Name.ShouldBe("出港");
        await PutAsync(user, department.Id);
        (await Should.ThrowAsync<BusinessException>(() => RemoveAsync(department.Id))).Code.ShouldBe(IdentityErrorCodes.OrganizationUnitInUse);
        await PutAsync(user);
        await RemoveAsync(department.Id);

        (await UnitsAsync(site)).ShouldAllBe(unit => !unit.IsDepartment);
    }

    [Fact]
    public async Task The_unit_of_a_site_itself_is_no_department()
    {
        var site = await OpenSiteAsync("WLMQ");
        using var _ = await AsUserWithAsync(SiteAdministrator);
        var unit = (await UnitsAsync(site)).Single();

        await Should.ThrowAsync<EntityNotFoundException>(() => RemoveAsync(unit.Id));
    }

    [Fact]
    public async Task Nobody_is_put_into_a_unit_of_no_site()
    {
        var user = await GivenUserAsync("anna");
        using var _ = await AsUserWithAsync(SiteAdministrator);

        (await Should.ThrowAsync<BusinessException>(() => PutAsync(user, user))).Code.ShouldBe(SiteErrorCodes.UnitForeign);
    }

    [Fact]
    public async Task Each_verb_asks_for_its_own_permission()
    {
        var site = await OpenSiteAsync("WLMQ");
        using var _ = await AsUserWithAsync(Permissions.View);

        await DeniedAsync(() => CallAsync((ISiteAppService sites) => sites.CreateAsync(new CreateSiteInput { Code = "KS", Name = "喀什" })));
        await DeniedAsync(() => RenameAsync(site, "喀什"));
        await DeniedAsync(() => CloseAsync(site.Id));
        await DeniedAsync(() => CallAsync((ISiteAppService sites) => sites.ReopenAsync(site.Id)));
        await DeniedAsync(() => PutAsync(site.Id));
        await DeniedAsync(() => RemoveAsync(site.Id));
        using var nobody = await AsUserWithAsync();
        await DeniedAsync(() => GetAsync(site.Id));
        await DeniedAsync(() => UnitsAsync(site));
    }

    private static Task<AbpAuthorizationException> DeniedAsync(Func<Task> call) => Should.ThrowAsync<AbpAuthorizationException>(call);

    private Task<SiteDto> GetAsync(Guid id) => CallAsync((ISiteAppService sites) => sites.GetAsync(id));

    private Task<SiteDto> CloseAsync(Guid id) => CallAsync((ISiteAppService sites) => sites.CloseAsync(id));

    private Task RemoveAsync(Guid id) => CallAsync<ISiteUnitAppService>(units => units.DeleteAsync(id));

    private Task<SiteDto> RenameAsync(SiteDto site, string name)
        => CallAsync((ISiteAppService sites) => sites.UpdateAsync(site.Id, new UpdateSiteInput { Name = name, ConcurrencyStamp = site.ConcurrencyStamp }));
}
