using Kefu.Complaints.Complaints;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>Names in a revisit the complaint that came of it. The same event again changes nothing; one of a revisit that is not here is no business of ours.</summary>
internal sealed class ComplaintLinkHandler(IRevisitRepository revisits) : IDistributedEventHandler<ComplaintRegisteredEto>, ITransientDependency
{
    public async Task HandleEventAsync(ComplaintRegisteredEto eventData)
    {
        if (eventData.SourceRevisitId is { } id && await revisits.FindAsync(id) is { } revisit)
        {
            revisit.LinkTo(eventData.Number);
            await revisits.UpdateAsync(revisit);
        }
    }
}
