using Kefu.ModuleTesting;
using Kefu.Platform.DataScopes;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Xunit;

namespace Kefu.Platform.Sites;

public class Data_scope_tests : SiteTest
{
    private const string Clerk = "clerk", Head = "head";

    private SiteDto _here = null!, _there = null!;
    private Guid _anna, _bert, _cleo, _dora;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_here, _there) = (await OpenSiteAsync("WLMQ"), await OpenSiteAsync("KS"));
        (_anna, _bert, _cleo, _dora) = (await GivenUserAsync("anna"), await GivenUserAsync("bert"), await GivenUserAsync("cleo"), await GivenUserAsync("dora"));
        using (await AsUserWithAsync(SiteAdministrator))
        {
            var inbound = await CallAsync((ISiteUnitAppService units) => units.CreateAsync(new CreateSiteUnitInput { SiteId = _here.Id, Name = "进港组" }));
            await PutAsync(_anna, inbound.Id);
            await PutAsync(_bert, inbound.Id);
        }

        await SettleAsync(_cleo, _here);
        await SettleAsync(_dora, _there);
        foreach (var role in new[] { Clerk, Head })
        {
            await CommitAsync(async () => (await GetRequiredService<IdentityRoleManager>().CreateAsync(new IdentityRole(GetRequiredService<IGuidGenerator>().Create(), role))).CheckErrors());
        }

        await GivenPartnersAsync(("anna's", _anna), ("bert's", _bert), ("cleo's", _cleo), ("dora's", _dora), ("nobody's", null));
    }

    [Theory]
    [InlineData(DataScope.Own, "anna's")]
    [InlineData(DataScope.Unit, "anna's,bert's")]
    [InlineData(DataScope.Site, "anna's,bert's,cleo's")]
    [InlineData(DataScope.All, "anna's,bert's,cleo's,dora's,nobody's")]
    public async Task What_the_company_shares_is_seen_by_its_owners(DataScope scope, string expected)
    {
        await GiveAsync(Clerk, "Parcels.Partners", scope);

        (await PartnersSeenAsync(_anna, Clerk)).ShouldBe(expected.Split(','));
    }

    [Fact]
    public async Task Whoever_is_in_the_sites_own_unit_sees_its_departments_too()
    {
        await GiveAsync(Clerk, "Parcels.Partners", DataScope.Unit);

        (await PartnersSeenAsync(_cleo, Clerk)).ShouldBe(["anna's", "bert's", "cleo's"]);
    }

    [Theory]
    [InlineData(DataScope.Own, "P1")]
    [InlineData(DataScope.Unit, "P1,P2")]
    [InlineData(DataScope.Site, "P1,P2,P3")]
    [InlineData(DataScope.All, "P1,P2,P3")]
    public async Task Of_a_sites_rows_no_scope_shows_another_sites(DataScope scope, string expected)
    {
        await GivenParcelsAsync(_here, ("P1", _anna), ("P2", _bert), ("P3", _cleo));
        await GivenParcelsAsync(_there, ("P4", _anna));
        await GiveAsync(Clerk, "Parcels.Parcels", scope);

        (await ParcelsSeenAsync(_anna, Clerk)).ShouldBe(expected.Split(','));
    }

    [Fact]
    public async Task The_widest_of_a_persons_roles_counts()
    {
        await GiveAsync(Clerk, "Parcels.Partners", DataScope.Own);
        await GiveAsync(Head, "Parcels.Partners", DataScope.Unit);

        (await PartnersSeenAsync(_anna, Clerk, Head)).ShouldBe(["anna's", "bert's"]);
    }

    [Fact]
    public async Task A_role_that_was_given_none_has_the_default_and_so_has_whoever_has_no_role()
    {
        await GiveAsync(Clerk, "Parcels.Partners", DataScope.Own);

        (await PartnersSeenAsync(_anna, Clerk, Head)).Count.ShouldBe(5);
        (await PartnersSeenAsync(_anna)).Count.ShouldBe(5);
    }

    [Fact]
    public async Task What_is_taken_away_counts_at_once()
    {
        await GiveAsync(Clerk, "Parcels.Partners", DataScope.Own);
        (await PartnersSeenAsync(_anna, Clerk)).Count.ShouldBe(1);

        await GiveAsync(Clerk, "Parcels.Partners", DataScope.Unit);
        (await PartnersSeenAsync(_anna, Clerk)).Count.ShouldBe(2);

        await GiveAsync(Clerk, "Parcels.Partners", null);
        (await PartnersSeenAsync(_anna, Clerk)).Count.ShouldBe(5);
    }

    [Fact]
    public async Task Nobody_sees_nothing()
        => (await CommitAsync(async () => await (await Scope.ApplyAsync(await GetRequiredService<IRepository<Partner, Guid>>().GetQueryableAsync())).CountAsync())).ShouldBe(0);

    [Fact]
    public async Task The_scope_costs_no_query_of_its_own()
    {
        await GiveAsync(Clerk, "Parcels.Partners", DataScope.Unit);
        await PartnersSeenAsync(_anna, Clerk);

        using var commands = new SqlCommands();
        await PartnersSeenAsync(_anna, Clerk);

        commands.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_kind_or_role_is_refused_and_so_is_whoever_may_not_grant()
    {
        (await Should.ThrowAsync<BusinessException>(() => GiveAsync(Clerk, "Parcels.Unheard", DataScope.Own))).Code.ShouldBe(DataScopeErrorCodes.KindUnknown);
        await Should.ThrowAsync<EntityNotFoundException>(() => GiveAsync("unheard", "Parcels.Partners", DataScope.Own));
        using var _ = await AsUserWithAsync();
        await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((IDataScopeAppService scopes) => scopes.GetAsync(Clerk)));
    }

    [Fact]
    public async Task A_role_shows_what_it_was_given_and_what_it_has_otherwise()
    {
        await GiveAsync(Clerk, "Parcels.Partners", DataScope.Own);

        using var _ = await AsUserWithAsync(IdentityPermissions.Roles.ManagePermissions);
        var scopes = (await CallAsync((IDataScopeAppService s) => s.GetAsync(Clerk))).Items;

        scopes.Single(scope => scope.Kind == "Parcels.Partners").Scope.ShouldBe(DataScope.Own);
        scopes.Single(scope => scope.Kind == "Parcels.Parcels").Scope.ShouldBeNull();
        scopes.ShouldAllBe(scope => scope.Default == DataScope.All);
    }

    private IDataScope Scope => GetRequiredService<IDataScope>();

    private async Task GiveAsync(string role, string kind, DataScope? scope)
    {
        using var _ = await AsUserWithAsync(IdentityPermissions.Roles.ManagePermissions);
        await CallAsync<IDataScopeAppService>(scopes => scopes.UpdateAsync(new UpdateDataScopesInput { RoleName = role, Scopes = [new UpdateDataScopeDto { Kind = kind, Scope = scope }] }));
    }

    private async Task<List<string>> PartnersSeenAsync(Guid user, params string[] roles)
    {
        using var asUser = As(user, roles);
        using var atSite = CurrentSite.Change(_here.Id);
        return await CommitAsync(async () => await (await Scope.ApplyAsync(await GetRequiredService<IRepository<Partner, Guid>>().GetQueryableAsync()))
            .OrderBy(partner => partner.Name == "nobody's").ThenBy(partner => partner.Name).Select(partner => partner.Name).ToListAsync());
    }

    private async Task<List<string>> ParcelsSeenAsync(Guid user, params string[] roles)
    {
        using var asUser = As(user, roles);
        using var atSite = CurrentSite.Change(_here.Id);
        return await CommitAsync(async () => await (await Scope.ApplyAsync(await GetRequiredService<IRepository<Parcel, Guid>>().GetQueryableAsync()))
            .OrderBy(parcel => parcel.Number).Select(parcel => parcel.Number).ToListAsync());
    }

    private Task GivenPartnersAsync(params (string Name, Guid? Owner)[] partners) => CommitAsync(() => GetRequiredService<IRepository<Partner, Guid>>()
        .InsertManyAsync(partners.Select(partner => new Partner(GetRequiredService<IGuidGenerator>().Create(), partner.Name) { OwnerUserId = partner.Owner })));

    private async Task GivenParcelsAsync(SiteDto site, params (string Number, Guid Owner)[] parcels)
    {
        using var _ = CurrentSite.Change(site.Id);
        await CommitAsync(() => GetRequiredService<IRepository<Parcel, Guid>>()
            .InsertManyAsync(parcels.Select(parcel => new Parcel(GetRequiredService<IGuidGenerator>().Create(), parcel.Number) { OwnerUserId = parcel.Owner })));
    }
}
