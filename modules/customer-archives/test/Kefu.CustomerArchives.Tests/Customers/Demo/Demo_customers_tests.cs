using Kefu.Platform.Regions;
using Shouldly;
using Volo.Abp.Data;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers.Demo;

public class Demo_customers_tests : CustomerArchivesTest
{
    [Fact]
    public async Task A_demo_company_has_customers_in_use_and_drafts()
    {
        await SeedAsync(isDemo: true);
        await SeedAsync(isDemo: true);

        using var _ = await AsUserWithAsync(Permissions.View);
        var page = await CallAsync((ICustomerAppService customers) => customers.GetListAsync(new GetCustomersInput { MaxResultCount = 100 }));
        page.TotalCount.ShouldBe(DemoCustomers.Count, "and only once");
        page.Items.Count(customer => customer.State == CustomerState.Active).ShouldBe(DemoCustomers.Count * 2 / 3);
        page.Items.ShouldAllBe(customer => customer.AreaName.StartsWith("新疆"));
    }

    [Fact]
    public async Task Another_company_has_none()
    {
        await SeedAsync(isDemo: false);

        using var _ = await AsUserWithAsync(Permissions.View);
        (await CallAsync((ICustomerAppService customers) => customers.GetListAsync(new GetCustomersInput()))).TotalCount.ShouldBe(0);
    }

    [Fact]
    public void No_two_are_alike()
    {
        var all = Enumerable.Range(0, DemoCustomers.Count).Select(index => DemoCustomers.At(index, ownerUserId: null)).ToList();

        all.Select(given => CustomerName.Normalize(given.Profile.Name)).Distinct().Count().ShouldBe(DemoCustomers.Count);
        all.SelectMany(given => given.Mobiles).Distinct().Count().ShouldBe(DemoCustomers.Count);
        all.ShouldAllBe(given => GetRequiredService<IRegionDirectory>().Find(given.Profile.AreaCode) != null);
    }

    private Task SeedAsync(bool isDemo) => CommitAsync(() =>
        CallAsync((DemoCustomersContributor contributor) => contributor.SeedAsync(new DataSeedContext().WithProperty("Demo", isDemo))));
}
