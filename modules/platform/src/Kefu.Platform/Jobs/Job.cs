using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Jobs;

/// <summary>
/// What platform keeps of a job beside ABP's own row of the same id, which has the arguments, the priority and the tries. State and
/// owner are concurrency tokens: whoever has lost a job to another host changes nothing of it.
/// </summary>
internal sealed class Job : BasicAggregateRoot<Guid>
{
    public const int MaxReasonLength = 2000;

    private Job() { }

    public Job(Guid id, string kind, DateTime now, bool isGivenUp = false) : base(id)
    {
        (Kind, CreationTime, Since) = (kind, now, now);
        State = isGivenUp ? JobState.GivenUp : JobState.Waiting;
    }

    public string Kind { get; private set; } = "";
    public DateTime CreationTime { get; private set; }

    /// <summary>From when on tries are counted: the creation, or when somebody had it tried again.</summary>
    public DateTime Since { get; private set; }

    public JobState State { get; private set; }

    /// <summary>The living host that works on it.</summary>
    public Guid? Owner { get; private set; }

    public DateTime? StartTime { get; private set; }
    public int Done { get; private set; }
    public int? Total { get; private set; }

    /// <summary>A text of the module's resource.</summary>
    public string? MessageKey { get; private set; }

    public bool IsCancelRequested { get; private set; }

    /// <summary>Why the last try failed, where it can be told in every language.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>Why the last try failed, as the exception says it.</summary>
    public string? Reason { get; private set; }

    public void RequestCancel()
    {
        Require(State != JobState.GivenUp);
        IsCancelRequested |= State != JobState.Cancelled;
    }

    /// <summary>The host that works on it stops: it waits for another one as if nothing had been.</summary>
    public void PutBack() => Leave(JobState.Waiting);

    public void Fail(JobFailure failure)
    {
        Leave(JobState.Waiting);
        Note(failure);
    }

    public void GiveUp(JobFailure failure)
    {
        Leave(JobState.GivenUp);
        Note(failure);
        IsCancelRequested = false;
    }

    public void Cancel()
    {
        Leave(JobState.Cancelled);
        Note(null);
        IsCancelRequested = false;
    }

    public void TryAgain(DateTime now)
    {
        Require(State is JobState.GivenUp or JobState.Cancelled);
        State = JobState.Waiting;
        Since = now;
        StartTime = null;
        (Done, Total, MessageKey) = (0, null, null);
        Note(null);
    }

    private void Leave(JobState state)
    {
        Require(State is JobState.Running or JobState.Waiting);
        State = state;
        Owner = null;
    }

    private void Note(JobFailure? failure)
    {
        FailureCode = failure?.Code;
        Reason = failure?.Reason is { Length: > MaxReasonLength } tooLong ? tooLong[..MaxReasonLength] : failure?.Reason;
    }

    private void Require(bool allowed)
    {
        if (!allowed)
            throw new BusinessException(JobErrorCodes.StateForbids).WithData("State", State.ToString());
    }
}
