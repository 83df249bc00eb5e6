using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Revisits;
using Kefu.Platform.Sites;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;

namespace Kefu.Complaints.Complaints;

/// <summary>Drafts a complaint of a customer who was dissatisfied in a revisit. That a revisit makes one at most, an index keeps.</summary>
internal sealed class RevisitComplaintHandler(
    IComplaintRepository complaints,
    ComplaintIntake intake,
    RevisitReportWriter reports,
    ICurrentSite site,
    IClock clock,
    IServiceProvider services) : IDistributedEventHandler<RevisitDissatisfiedEto>, ITransientDependency
{
    public async Task HandleEventAsync(RevisitDissatisfiedEto eventData)
    {
        using var _ = site.Change(eventData.SiteId);
        if (await complaints.FindAsync(complaint => complaint.SourceRevisitId == eventData.RevisitId) is not null)
        {
            return;
        }

        var report = reports.Write(eventData, await FindContactAsync(eventData));
        await complaints.InsertAsync(await intake.TakeDownAsync(report, new ComplaintStep(clock.Now), eventData.RevisitId), autoSave: true);
    }

    /// <summary>Events carry no telephone number; where customer archives is not there any more, the draft lacks it.</summary>
    private async Task<CustomerPersonDto?> FindContactAsync(RevisitDissatisfiedEto eventData)
        => services.GetService<ICustomerLookup>() is { } customers ? await customers.FindContactAsync(eventData.CustomerId, eventData.ContactId) : null;
}
