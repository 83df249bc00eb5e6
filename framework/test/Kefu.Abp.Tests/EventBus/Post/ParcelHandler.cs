using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace Volo.Abp.EventBus.Post;

/// <summary>What the office does not take, and how often it was asked to.</summary>
public sealed class ParcelRoom : IDisposable
{
    public HashSet<string> Refused { get; } = [];

    public List<string> Asked { get; } = [];

    /// <summary>The versions of the events, in the order in which they came.</summary>
    public List<long> Versions { get; } = [];

    private readonly SemaphoreSlim _asked = new(0);

    public void Dispose() => _asked.Dispose();

    public void Ask(string text, long version)
    {
        lock (Asked)
        {
            Asked.Add(text);
            Versions.Add(version);
        }

        _asked.Release();
    }

    /// <summary>Waits until the handler has been called so often.</summary>
    public async Task UntilAskedAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            (await _asked.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
        }
    }
}

/// <summary>Writes an entry for each parcel; a refused one fails after it has written.</summary>
public class ParcelHandler(IRepository<Entry, long> entries, ParcelRoom room) : IDistributedEventHandler<ParcelSent>
{
    public async Task HandleEventAsync(ParcelSent eventData)
    {
        room.Ask(eventData.Text, eventData.Version);
        await entries.InsertAsync(new Entry(eventData.Text), autoSave: true);
        if (room.Refused.Contains(eventData.Text))
        {
            throw new InvalidOperationException($"{eventData.Text} does not fit");
        }
    }
}
