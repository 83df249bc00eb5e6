using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

/// <summary>Changes of a cache that wait for the commit of a unit of work; inside of it they are seen already.</summary>
internal sealed class UnitOfWorkCacheChanges<TCacheItem> where TCacheItem : class
{
    private readonly Dictionary<string, (TCacheItem? Value, Func<Task> Apply)> _changes = [];

    public static UnitOfWorkCacheChanges<TCacheItem> Of(IUnitOfWork unitOfWork, string cacheName)
    {
        var key = "AbpDistributedCache:" + cacheName;
        if (unitOfWork.Items.TryGetValue(key, out var existing))
        {
            return (UnitOfWorkCacheChanges<TCacheItem>)existing;
        }

        var changes = new UnitOfWorkCacheChanges<TCacheItem>();
        unitOfWork.Items[key] = changes;
        unitOfWork.OnCompleted(changes.ApplyAsync);
        return changes;
    }

    public bool TryGet(string key, out TCacheItem? value)
    {
        var found = _changes.TryGetValue(key, out var change);
        value = change.Value;
        return found;
    }

    public void Add(string key, TCacheItem? value, Func<Task> apply) => _changes[key] = (value, apply);

    private async Task ApplyAsync()
    {
        foreach (var (_, apply) in _changes.Values)
        {
            await apply();
        }
    }
}
