using Kefu.Platform.Numbering;
using Kefu.Platform.Sites;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace Kefu.Complaints.Complaints;

/// <summary>Takes complaints down, wherever they come from. The answer is not stored yet.</summary>
internal sealed class ComplaintIntake(ComplaintClocks clocks, INumberAllocator numbers, ICurrentSite site, IGuidGenerator ids) : ITransientDependency
{
    public async Task<Complaint> TakeDownAsync(ComplaintReport report, ComplaintStep step, Guid? sourceRevisitId = null)
    {
        var siteId = site.Id ?? throw new BusinessException(NumberingErrorCodes.SiteMissing).WithData("Series", ComplaintsNumberSeries.Complaint);
        var clock = await clocks.GetAsync();
        var number = (await numbers.AllocateAsync(ComplaintsNumberSeries.Complaint)).Single();
        return new Complaint(ids.Create(), siteId, number, report, clock, step) { SourceRevisitId = sourceRevisitId };
    }
}
