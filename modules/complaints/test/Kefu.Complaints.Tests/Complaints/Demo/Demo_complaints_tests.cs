using Kefu.Platform.Sites;
using Shouldly;
using Volo.Abp.Data;
using Xunit;

namespace Kefu.Complaints.Complaints.Demo;

public class Demo_complaints_tests : ComplaintsTest
{
    [Fact]
    public async Task A_demo_company_has_complaints_in_every_state()
    {
        await SeedAsync(isDemo: true);
        await SeedAsync(isDemo: true);

        using var _ = await AsUserWithAsync(Clerk);
        var site = await CommitAsync(() => GetRequiredService<IFirstSite>().GetIdAsync());
        var page = await AtAsync((IComplaintAppService complaints) => complaints.GetListAsync(new GetComplaintsInput { MaxResultCount = 100 }), site);
        page.TotalCount.ShouldBe(DemoComplaint.All.Count, "and only once");
        page.Items.Select(complaint => complaint.State).Distinct().Count().ShouldBe(Enum.GetValues<ComplaintState>().Length);
    }

    [Fact]
    public async Task Another_company_has_none()
    {
        await SeedAsync(isDemo: false);

        using var _ = await AsUserWithAsync(Clerk);
        (await AtAsync((IComplaintAppService complaints) => complaints.GetListAsync(new GetComplaintsInput()))).TotalCount.ShouldBe(0);
    }

    private Task SeedAsync(bool isDemo) => CommitAsync(() =>
        CallAsync((DemoComplaintsContributor contributor) => contributor.SeedAsync(new DataSeedContext().WithProperty("Demo", isDemo))));
}
