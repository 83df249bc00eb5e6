using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EventBus.Post;

/// <summary>What the office does not take, and how often it was asked to.</summary>
public class ParcelRoom
{
    public HashSet<string> Refused { get; } = [];

    public List<string> Asked { get; } = [];
}

/// <summary>Writes an entry for each parcel; a refused one fails after it has written.</summary>
public class ParcelHandler(IRepository<Entry, long> entries, ParcelRoom room) : IDistributedEventHandler<ParcelSent>
{
    public async Task HandleEventAsync(ParcelSent eventData)
    {
        room.Asked.Add(eventData.Text);
        await entries.InsertAsync(new Entry(eventData.Text), autoSave: true);
        if (room.Refused.Contains(eventData.Text))
        {
            throw new InvalidOperationException($"{eventData.Text} does not fit");
        }
    }
}
