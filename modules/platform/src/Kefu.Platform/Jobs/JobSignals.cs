using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Kefu.Platform.Jobs;

/// <summary>Wakes the workers of this host; those of other hosts look from time to time.</summary>
internal sealed class JobSignals : ISingletonDependency, IDisposable
{
    private readonly Dictionary<string, JobSignal> _byKind;
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    public JobSignals(JobQueues queues, IUnitOfWorkManager unitOfWorkManager)
    {
        _unitOfWorkManager = unitOfWorkManager;
        ByQueue = queues.All.ToDictionary(queue => queue, _ => new JobSignal());
        _byKind = ByQueue.SelectMany(queue => queue.Key.Kinds.Select(kind => (kind, queue.Value))).ToDictionary();
    }

    public IReadOnlyDictionary<JobQueue, JobSignal> ByQueue { get; }

    /// <summary>Wakes the one who looks after jobs that are not simply to be run.</summary>
    public JobSignal Keeping { get; } = new();

    /// <summary>A job of this kind has come in: its queue is woken when the unit of work is committed.</summary>
    public void Enqueued(string kind)
    {
        if (_byKind.TryGetValue(kind, out var signal))
            AtCommit(signal);
    }

    /// <summary>A job is to be stopped, once the unit of work is committed.</summary>
    public void CancelRequested() => AtCommit(Keeping);

    private void AtCommit(JobSignal signal)
    {
        if (_unitOfWorkManager.Current is { } unitOfWork)
            unitOfWork.OnCompleted(() =>
            {
                signal.Set();
                return Task.CompletedTask;
            });
        else
            signal.Set();
    }

    public void Dispose()
    {
        Keeping.Dispose();
        foreach (var signal in ByQueue.Values)
            signal.Dispose();
    }
}
