using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;

namespace Kefu.Benchmarks.Backbone.Parcels;

/// <summary>Writes a receipt for each parcel.</summary>
public class ParcelSentHandler(IRepository<Receipt, Guid> receipts, Tally tally, IClock clock) : IDistributedEventHandler<ParcelSentEto>, ITransientDependency
{
    public async Task HandleEventAsync(ParcelSentEto eventData)
    {
        await receipts.InsertAsync(new Receipt(eventData.ParcelId, eventData.Number), autoSave: true);
        tally.Note(clock.Now - eventData.SentAt);
    }
}
