namespace Volo.Abp.Uow;

/// <summary>Default <see cref="IUnitOfWork"/>.</summary>
internal sealed class UnitOfWork(Guid id, IServiceProvider serviceProvider, IUnitOfWorkEventPublisher publisher, IAbpUnitOfWorkOptions options, IUnitOfWork? outer) : IUnitOfWork
{
    /// <summary>Handlers may raise events again; more rounds than this are taken for a circle.</summary>
    private const int MaxEventRounds = 100;

    private readonly Dictionary<string, IDatabaseApi> _databaseApis = [];
    private readonly Dictionary<string, ITransactionApi> _transactionApis = [];
    private readonly List<Func<Task>> _completedHandlers = [];
    private readonly List<UnitOfWorkEventRecord> _localEvents = [];
    private readonly List<UnitOfWorkEventRecord> _distributedEvents = [];
    private Exception? _exception;
    private bool _isCompleting;
    private bool _isRolledback;

    public event EventHandler<UnitOfWorkFailedEventArgs>? Failed;

    public event EventHandler<UnitOfWorkEventArgs>? Disposed;

    public Guid Id { get; } = id;

    public Dictionary<string, object> Items { get; } = [];

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public IAbpUnitOfWorkOptions Options { get; } = options;

    public IUnitOfWork? Outer { get; } = outer;

    public bool IsDisposed { get; private set; }

    public bool IsCompleted { get; private set; }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
        {
            return;
        }

        foreach (var database in _databaseApis.Values.OfType<ISupportsSavingChanges>().ToList())
        {
            await database.SaveChangesAsync(cancellationToken);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
        {
            return;
        }

        if (_isCompleting || IsCompleted)
        {
            throw new AbpException("Completion has already been requested for this unit of work.");
        }

        try
        {
            _isCompleting = true;
            await SaveChangesAsync(cancellationToken);
            await PublishEventsAsync(cancellationToken);
            foreach (var transaction in _transactionApis.Values.ToList())
            {
                await transaction.CommitAsync(cancellationToken);
            }

            IsCompleted = true;
        }
        catch (Exception exception)
        {
            _exception = exception;
            throw;
        }

        foreach (var handler in _completedHandlers)
        {
            await handler();
        }
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
        {
            return;
        }

        _isRolledback = true;
        foreach (var database in _databaseApis.Values.OfType<ISupportsRollback>().Concat(_transactionApis.Values.OfType<ISupportsRollback>()).ToList())
        {
            await database.RollbackAsync(cancellationToken);
        }
    }

    public void OnCompleted(Func<Task> handler) => _completedHandlers.Add(handler);

    public void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => AddOrReplace(_localEvents, eventRecord, replacementSelector);

    public void AddOrReplaceDistributedEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null)
        => AddOrReplace(_distributedEvents, eventRecord, replacementSelector);

    public IDatabaseApi? FindDatabaseApi(string key) => _databaseApis.GetValueOrDefault(key);

    public void AddDatabaseApi(string key, IDatabaseApi api) => _databaseApis.Add(key, api);

    public ITransactionApi? FindTransactionApi(string key) => _transactionApis.GetValueOrDefault(key);

    public void AddTransactionApi(string key, ITransactionApi api) => _transactionApis.Add(key, api);

    public void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        IsDisposed = true;
        // Disposing a transaction that was not committed rolls it back.
        foreach (var transaction in _transactionApis.Values)
        {
            transaction.Dispose();
        }

        foreach (var database in _databaseApis.Values.OfType<IDisposable>())
        {
            database.Dispose();
        }

        if (!IsCompleted || _exception is not null)
        {
            Failed?.Invoke(this, new UnitOfWorkFailedEventArgs(this, _exception, _isRolledback));
        }

        Disposed?.Invoke(this, new UnitOfWorkEventArgs(this));
    }

    private async Task PublishEventsAsync(CancellationToken cancellationToken)
    {
        for (var round = 0; _localEvents.Count + _distributedEvents.Count > 0; round++)
        {
            if (round == MaxEventRounds)
            {
                throw new AbpException($"The handlers of events raise events without end; the last was {_localEvents.Concat(_distributedEvents).First().EventType.FullName}.");
            }

            await publisher.PublishLocalEventsAsync(Take(_localEvents));
            await publisher.PublishDistributedEventsAsync(Take(_distributedEvents));
            await SaveChangesAsync(cancellationToken);
        }
    }

    private static List<UnitOfWorkEventRecord> Take(List<UnitOfWorkEventRecord> events)
    {
        var taken = events.OrderBy(record => record.EventOrder).ToList();
        events.Clear();
        return taken;
    }

    private static void AddOrReplace(List<UnitOfWorkEventRecord> events, UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector)
    {
        var index = replacementSelector is null ? -1 : events.FindIndex(replacementSelector);
        if (index < 0)
        {
            events.Add(eventRecord);
        }
        else
        {
            events[index] = eventRecord;
        }
    }

    public override string ToString() => $"[UnitOfWork {Id}]";
}
