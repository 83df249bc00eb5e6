using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;
using Xunit;

namespace Kefu.Platform.Regions;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class RegionTestModule : AbpModule;

public class Region_service_tests : ModuleTest<RegionTestModule>
{
    [Fact]
    public async Task Whoever_is_signed_in_may_look_up_divisions()
    {
        using var user = await AsUserWithAsync();

        var found = (await FindAsync(new GetRegionsInput { Filter = "库尔勒", Limit = 3 })).Items[0];

        found.Code.ShouldBe("652801");
        found.FullName.ShouldBe("新疆维吾尔自治区 巴音郭楞蒙古自治州 库尔勒市");
        found.ParentCode.ShouldBe("652800");
        found.Zone.ShouldBe(RegionZone.SouthXinjiang);
        (await FindAsync(new GetRegionsInput { Code = "659001" })).Items.ShouldHaveSingleItem().Name.ShouldBe("石河子市");
        (await FindAsync(new GetRegionsInput { Code = "659999" })).Items.ShouldBeEmpty();
        (await FindAsync(new GetRegionsInput())).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_not_signed_in_may_not()
        => await Should.ThrowAsync<AbpAuthorizationException>(() => FindAsync(new GetRegionsInput { Filter = "新疆" }));

    private Task<ListResultDto<RegionDto>> FindAsync(GetRegionsInput input)
        => CallAsync((IRegionAppService regions) => regions.GetListAsync(input));
}
