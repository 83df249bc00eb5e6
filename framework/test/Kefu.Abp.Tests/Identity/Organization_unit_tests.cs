using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Guids;
using Volo.Abp.Identity.Company;
using Xunit;

namespace Volo.Abp.Identity;

public class Organization_unit_tests(CompanyHost company) : IClassFixture<CompanyHost>
{
    [Fact]
    public async Task A_unit_is_numbered_under_its_parent()
    {
        var branch = await CreateAsync("喀什分公司");
        var first = await CreateAsync("客服部", branch.Id);
        var second = await CreateAsync("调度部", branch.Id);

        first.Code.ShouldBe(branch.Code + ".00001");
        second.Code.ShouldBe(branch.Code + ".00002");
    }

    [Fact]
    public async Task A_unit_moves_with_all_that_is_below_it()
    {
        var from = await CreateAsync("和田分公司");
        var to = await CreateAsync("阿克苏分公司");
        var moved = await CreateAsync("车队", from.Id);
        var below = await CreateAsync("一组", moved.Id);

        await MoveAsync(moved.Id, to.Id);

        (await ReadAsync(moved.Id)).Code.ShouldBe(to.Code + ".00001");
        (await ReadAsync(below.Id)).Code.ShouldBe(to.Code + ".00001.00001");
    }

    [Fact]
    public async Task A_unit_does_not_move_below_itself()
    {
        var unit = await CreateAsync("库尔勒分公司");
        var below = await CreateAsync("仓库", unit.Id);

        (await Should.ThrowAsync<BusinessException>(() => MoveAsync(unit.Id, below.Id))).Code.ShouldBe(IdentityErrorCodes.OrganizationUnitUnderItself);
        (await Should.ThrowAsync<BusinessException>(() => MoveAsync(unit.Id, unit.Id))).Code.ShouldBe(IdentityErrorCodes.OrganizationUnitUnderItself);
    }

    [Fact]
    public async Task Two_units_of_one_parent_do_not_bear_the_same_name()
    {
        var branch = await CreateAsync("伊宁分公司");
        await CreateAsync("客服部", branch.Id);

        (await Should.ThrowAsync<BusinessException>(() => CreateAsync("客服部", branch.Id))).Code.ShouldBe(IdentityErrorCodes.DuplicateOrganizationUnitDisplayName);
    }

    private Task<OrganizationUnit> CreateAsync(string name, Guid? parentId = null) => company.CommitAsync<OrganizationUnitManager, OrganizationUnit>(async units =>
    {
        var unit = new OrganizationUnit(company.Services.GetRequiredService<IGuidGenerator>().Create(), name, parentId);
        await units.CreateAsync(unit);
        return unit;
    });

    private Task<bool> MoveAsync(Guid id, Guid parentId) => company.CommitAsync<OrganizationUnitManager, bool>(async units =>
    {
        await units.MoveAsync(id, parentId);
        return true;
    });

    private Task<OrganizationUnit> ReadAsync(Guid id) => company.CommitAsync<IOrganizationUnitRepository, OrganizationUnit>(units => units.GetAsync(id));
}
