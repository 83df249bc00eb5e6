using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EventBus.Post;

/// <summary>Writes down what it is told of stamps and labels.</summary>
public class StampHandler(IRepository<Entry, long> entries) :
    IDistributedEventHandler<EntityCreatedEto<StampEto>>,
    IDistributedEventHandler<EntityUpdatedEto<StampEto>>,
    IDistributedEventHandler<EntityDeletedEto<StampEto>>,
    IDistributedEventHandler<EntityCreatedEto<EntityEto>>
{
    public Task HandleEventAsync(EntityCreatedEto<StampEto> eventData) => WriteAsync($"created {eventData.Entity.Colour}");

    public Task HandleEventAsync(EntityUpdatedEto<StampEto> eventData) => WriteAsync($"updated {eventData.Entity.Colour}");

    public Task HandleEventAsync(EntityDeletedEto<StampEto> eventData) => WriteAsync($"deleted {eventData.Entity.Colour}");

    public Task HandleEventAsync(EntityCreatedEto<EntityEto> eventData) => WriteAsync($"created {eventData.Entity.EntityType} {eventData.Entity.KeysAsString}");

    private async Task WriteAsync(string text) => await entries.InsertAsync(new Entry(text), autoSave: true);
}
