namespace Volo.Abp.Uow;

/// <summary>Work inside an open unit of work: it saves with that, and its completion is the outer one's business.</summary>
internal sealed class ChildUnitOfWork : IUnitOfWork
{
    private readonly IUnitOfWork _parent;

    public ChildUnitOfWork(IUnitOfWork parent)
    {
        _parent = parent;
        _parent.Failed += (sender, args) => Failed?.Invoke(sender, args);
        _parent.Disposed += (sender, args) => Disposed?.Invoke(sender, args);
    }

    public event EventHandler<UnitOfWorkFailedEventArgs>? Failed;

    public event EventHandler<UnitOfWorkEventArgs>? Disposed;

    public Guid Id => _parent.Id;

    public Dictionary<string, object> Items => _parent.Items;

    public IServiceProvider ServiceProvider => _parent.ServiceProvider;

    public IAbpUnitOfWorkOptions Options => _parent.Options;

    public IUnitOfWork? Outer => _parent.Outer;

    public bool IsDisposed => _parent.IsDisposed;

    public bool IsCompleted => _parent.IsCompleted;

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => _parent.SaveChangesAsync(cancellationToken);

    public Task CompleteAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task RollbackAsync(CancellationToken cancellationToken = default) => _parent.RollbackAsync(cancellationToken);

    public void OnCompleted(Func<Task> handler) => _parent.OnCompleted(handler);

    public void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => _parent.AddOrReplaceLocalEvent(eventRecord, replacementSelector);

    public void AddOrReplaceDistributedEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => _parent.AddOrReplaceDistributedEvent(eventRecord, replacementSelector);

    public IDatabaseApi? FindDatabaseApi(string key) => _parent.FindDatabaseApi(key);

    public void AddDatabaseApi(string key, IDatabaseApi api) => _parent.AddDatabaseApi(key, api);

    public ITransactionApi? FindTransactionApi(string key) => _parent.FindTransactionApi(key);

    public void AddTransactionApi(string key, ITransactionApi api) => _parent.AddTransactionApi(key, api);

    public void Dispose() { }

    public override string ToString() => $"[Child of {_parent}]";
}
