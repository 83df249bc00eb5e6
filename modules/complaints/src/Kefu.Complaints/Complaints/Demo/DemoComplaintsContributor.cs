using Kefu.Platform.Seeding;
using Kefu.Platform.Sites;
using Kefu.Platform.Staff;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Kefu.Complaints.Complaints.Demo;

/// <summary>Gives a demo company a handful of complaints in different states.</summary>
internal sealed class DemoComplaintsContributor(
    IComplaintRepository complaints,
    ComplaintIntake intake,
    ComplaintClocks clocks,
    IFirstSite firstSite,
    ICurrentSite currentSite,
    IStaffDirectory staff,
    IClock clock) : IDataSeedContributor, ITransientDependency
{
    private static readonly TimeSpan Typing = TimeSpan.FromMinutes(5);

    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IsDemo())
        {
            return;
        }

        using var _ = currentSite.Change(await firstSite.GetIdAsync());
        if (await complaints.GetCountAsync() > 0)
        {
            return;
        }

        var colleagues = await staff.SearchAsync(null, GetStaffInput.MaxLimit);
        foreach (var (demo, index) in DemoComplaint.All.Select((demo, index) => (demo, index)))
        {
            var owner = colleagues.Count == 0 ? null : colleagues[index % colleagues.Count];
            await complaints.InsertAsync(await MakeAsync(demo, owner));
        }
    }

    private async Task<Complaint> MakeAsync(DemoComplaint demo, StaffMember? owner)
    {
        var receivedAt = clock.Now - demo.Ago;
        var step = new ComplaintStep(receivedAt + Typing, owner?.Id, owner?.Name);
        var complaint = await intake.TakeDownAsync(demo.Report with { ReceivedAt = receivedAt, OwnerUserId = owner?.Id }, step);
        if (demo.State == ComplaintState.Discarded)
        {
            complaint.Discard("误拨，不是投诉", step);
        }

        if (demo.State is ComplaintState.Registered or ComplaintState.Responded or ComplaintState.Closed)
        {
            complaint.Register(step);
        }

        if (demo.State is ComplaintState.Responded or ComplaintState.Closed)
        {
            var answered = step with { At = step.At + Typing };
            complaint.Respond(new ComplaintResponse(answered.At, ResponseMethod.Call, "已致电客户致歉，说明正在核查，当天下班前回复进展。"), await clocks.GetAsync(), answered);
        }

        if (demo.State == ComplaintState.Closed)
        {
            complaint.Close(ClosingReason.Settled, "已向客户道歉并说明自提地址，客户表示接受。", step with { At = step.At + 24 * Typing });
        }

        return complaint;
    }
}
