using Kefu.ModuleTesting;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Xunit;

namespace Kefu.Platform.Sites;

public class Site_owned_tests : SiteTest
{
    private static readonly Guid Here = new("5a9f3c1e-0000-4000-8000-00000000000a");
    private static readonly Guid There = new("5a9f3c1e-0000-4000-8000-00000000000b");

    private IRepository<Parcel, Guid> Parcels => GetRequiredService<IRepository<Parcel, Guid>>();

    [Fact]
    public async Task A_row_is_given_the_current_site()
    {
        var id = await GivenParcelAsync("P1", Here);

        using var _ = CurrentSite.Change(Here);
        (await CommitAsync(() => Parcels.GetAsync(id))).SiteId.ShouldBe(Here);
    }

    [Fact]
    public async Task Without_a_current_site_a_row_of_a_site_is_refused()
        => (await Should.ThrowAsync<BusinessException>(() => AddAsync("P1"))).Code.ShouldBe(SiteErrorCodes.NotChosen);

    [Fact]
    public async Task Only_the_current_sites_rows_are_listed_and_counted()
    {
        await GivenParcelAsync("P1", Here);
        await GivenParcelAsync("P2", There);

        using var _ = CurrentSite.Change(Here);

        (await CommitAsync(() => Parcels.GetListAsync())).Select(parcel => parcel.Number).ShouldBe(["P1"]);
        (await CommitAsync(() => Parcels.GetCountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Another_sites_row_is_not_there_to_be_read_changed_or_deleted()
    {
        var id = await GivenParcelAsync("P1", There);
        using var _ = CurrentSite.Change(Here);

        await Should.ThrowAsync<EntityNotFoundException>(() => CommitAsync(() => Parcels.GetAsync(id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => CommitAsync(async () => (await Parcels.GetAsync(id)).Renumber("P2")));
        await CommitAsync(() => Parcels.DeleteAsync(id));

        using var there = CurrentSite.Change(There);
        (await CommitAsync(() => Parcels.GetAsync(id))).Number.ShouldBe("P1");
    }

    [Fact]
    public async Task Without_a_site_nothing_of_a_site_is_seen()
    {
        await GivenParcelAsync("P1", Here);

        (await CommitAsync(() => Parcels.GetListAsync())).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_sites_together_show_every_row()
    {
        await GivenParcelAsync("P1", Here);
        await GivenParcelAsync("P2", There);

        using var _ = CurrentSite.Change(SiteChoice.All);

        (await CommitAsync(() => Parcels.GetListAsync())).Select(parcel => parcel.Number).Order().ShouldBe(["P1", "P2"]);
    }

    [Fact]
    public async Task Whoever_sees_all_sites_together_adds_changes_and_deletes_nothing_of_one()
    {
        var id = await GivenParcelAsync("P1", Here);
        using var _ = CurrentSite.Change(SiteChoice.All);

        await RefusedAsync(() => AddAsync("P2"));
        await RefusedAsync(() => CommitAsync(async () => (await Parcels.GetAsync(id)).Renumber("P3")));
        await RefusedAsync(() => CommitAsync(() => Parcels.DeleteAsync(id)));

        (await CommitAsync(() => Parcels.GetListAsync())).Select(parcel => parcel.Number).ShouldBe(["P1"]);
    }

    [Fact]
    public async Task The_condition_of_the_site_stands_alone_so_that_its_index_is_of_use()
    {
        using var _ = CurrentSite.Change(Here);
        (await SqlOfListAsync()).ShouldMatch(@"AND \(?.t.\..SiteId. = @");

        using var all = CurrentSite.Change(SiteChoice.All);
        (await SqlOfListAsync()).ShouldNotContain("SiteId");
    }

    private Task<string> SqlOfListAsync() => CommitAsync(async () =>
    {
        using var commands = new SqlCommands();
        await (await Parcels.GetQueryableAsync()).OrderBy(parcel => parcel.Number).Select(parcel => parcel.Number).Take(20).ToListAsync();
        return commands.Texts.Single();
    });

    private static async Task RefusedAsync(Func<Task> call)
        => (await Should.ThrowAsync<BusinessException>(call)).Code.ShouldBe(SiteErrorCodes.NotChosen);

    private async Task<Guid> GivenParcelAsync(string number, Guid site)
    {
        using var _ = CurrentSite.Change(site);
        return await AddAsync(number);
    }

    private async Task<Guid> AddAsync(string number)
    {
        var id = GetRequiredService<IGuidGenerator>().Create();
        await CommitAsync(() => Parcels.InsertAsync(new Parcel(id, number)));
        return id;
    }
}
