using Volo.Abp.EventBus.Local;

namespace Volo.Abp.Uow;

/// <summary>Default <see cref="IUnitOfWork"/>.</summary>
internal sealed class UnitOfWork(Guid id, IServiceProvider serviceProvider, ILocalEventBus localEventBus, IAbpUnitOfWorkOptions options, IUnitOfWork? outer) : IUnitOfWork
{
    /// <summary>Handlers may raise events again; more rounds than this are taken for a circle.</summary>
    private const int MaxEventRounds = 100;

    private readonly Dictionary<string, IDatabaseApi> _databaseApis = [];
    private readonly Dictionary<string, ITransactionApi> _transactionApis = [];
    private readonly List<Func<Task>> _completedHandlers = [];
    private readonly List<UnitOfWorkEventRecord> _localEvents = [];
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
    {
        var index = replacementSelector is null ? -1 : _localEvents.FindIndex(replacementSelector);
        if (index < 0)
        {
            _localEvents.Add(eventRecord);
        }
        else
        {
            _localEvents[index] = eventRecord;
        }
    }

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
        for (var round = 0; _localEvents.Count > 0; round++)
        {
            if (round == MaxEventRounds)
            {
                throw new AbpException($"The handlers of local events raise events without end; the last was {_localEvents[0].EventType.FullName}.");
            }

            var events = _localEvents.OrderBy(record => record.EventOrder).ToList();
            _localEvents.Clear();
            foreach (var record in events)
            {
                await localEventBus.PublishAsync(record.EventType, record.EventData, onUnitOfWorkComplete: false);
            }

            await SaveChangesAsync(cancellationToken);
        }
    }

    public override string ToString() => $"[UnitOfWork {Id}]";
}
