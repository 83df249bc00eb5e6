using Kefu.Platform.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.Complaints.Complaints;

/// <summary>A customer says that our service failed. It belongs to the site that took it down.</summary>
internal sealed partial class Complaint : FullAuditedAggregateRoot<Guid>, ISiteOwned
{
    private readonly List<ComplaintAction> _actions = [];

    private Complaint() { }

    /// <summary>Takes a complaint down as a draft.</summary>
    /// <exception cref="BusinessException">The customer is said to have spoken later than now.</exception>
    public Complaint(Guid id, Guid siteId, string number, ComplaintReport report, ComplaintClock clock, ComplaintStep step) : base(id)
    {
        SiteId = siteId;
        Number = Check.NotNullOrWhiteSpace(number, nameof(number), ComplaintLimits.Number);
        Severity = report.Severity;
        Receive(report.ReceivedAt, step.At);
        Take(report);
        SetClocks(clock, step.At);
        Note(ComplaintActionKind.Created, step);
    }

    public ComplaintState State { get; private set; } = ComplaintState.Draft;

    /// <summary>What was done; it is only ever added to.</summary>
    public IReadOnlyList<ComplaintAction> Actions => _actions;

    /// <summary>Corrects what was taken down.</summary>
    /// <exception cref="BusinessException">It is closed, when the customer spoke is settled, or what a registered complaint needs would be lost.</exception>
    public void Correct(ComplaintReport report, ComplaintClock clock, ComplaintStep step)
    {
        RefuseUnless(State is ComplaintState.Draft or ComplaintState.Registered or ComplaintState.Responded, ComplaintsErrorCodes.NotOpen);
        MoveReceivedAt(report.ReceivedAt, step.At);
        Regrade(report.Severity ?? Severity, reason: null, step);
        Take(report);
        if (State != ComplaintState.Draft)
        {
            RefuseIncomplete();
        }

        SetClocks(clock, step.At);
        Note(ComplaintActionKind.Updated, step);
    }

    /// <summary>Gives it another severity.</summary>
    /// <exception cref="BusinessException">It is closed, or is lowered without a reason.</exception>
    public void ChangeSeverity(ComplaintSeverity severity, string? reason, ComplaintClock clock, ComplaintStep step)
    {
        RefuseUnless(State is ComplaintState.Draft or ComplaintState.Registered or ComplaintState.Responded, ComplaintsErrorCodes.NotOpen);
        Regrade(severity, reason, step);
        SetClocks(clock, step.At);
    }

    /// <summary>Begins the work on a draft.</summary>
    /// <exception cref="BusinessException">It is no draft, or something is missing.</exception>
    public void Register(ComplaintStep step)
    {
        RefuseUnless(State == ComplaintState.Draft, ComplaintsErrorCodes.NotADraft);
        RefuseIncomplete();
        (State, RegisteredAt) = (ComplaintState.Registered, step.At);
        Schedule();
        Note(ComplaintActionKind.Registered, step);
        AddDistributedEvent(ComplaintEvents.Registered(this));
    }

    /// <summary>Notes the first contact back.</summary>
    /// <exception cref="BusinessException">None is awaited, or the time is not between the customer's word and now.</exception>
    public void Respond(ComplaintResponse response, ComplaintClock clock, ComplaintStep step)
    {
        RefuseUnless(State == ComplaintState.Registered, ComplaintsErrorCodes.NotAwaitingResponse);
        if (response.At < ReceivedAt || response.At > step.At)
        {
            throw Refused(ComplaintsErrorCodes.ResponseOutOfTime);
        }

        (State, FirstRespondedAt, FirstRespondedBy, ResponseMethod) = (ComplaintState.Responded, response.At, step.ActorId, response.Method);
        Schedule();
        Note(ComplaintActionKind.Responded, step, response.Note);
        AddDistributedEvent(ComplaintEvents.FirstResponded(this, clock));
    }

    /// <summary>Ends the work.</summary>
    /// <exception cref="BusinessException">There was no response yet, or it is closed.</exception>
    public void Close(ClosingReason reason, string result, ComplaintStep step)
    {
        RefuseUnless(State == ComplaintState.Responded, ComplaintsErrorCodes.NotResponded);
        (State, ClosedAt, ClosingReason, Result) = (ComplaintState.Closed, step.At, reason, Check.NotNullOrWhiteSpace(result, nameof(result), ComplaintLimits.Note));
        Schedule();
        Note(ComplaintActionKind.Closed, step, result);
        AddDistributedEvent(ComplaintEvents.Closed(this));
    }

    /// <summary>Drops a draft that is no complaint.</summary>
    /// <exception cref="BusinessException">It is no draft.</exception>
    public void Discard(string reason, ComplaintStep step)
    {
        RefuseUnless(State == ComplaintState.Draft, ComplaintsErrorCodes.NotADraft);
        State = ComplaintState.Discarded;
        Schedule();
        Note(ComplaintActionKind.Discarded, step, Check.NotNullOrWhiteSpace(reason, nameof(reason), ComplaintLimits.Note));
    }

    /// <summary>Whether the severity is lower than now.</summary>
    public bool IsLower(ComplaintSeverity severity) => severity < Severity;

    private void Regrade(ComplaintSeverity? severity, string? reason, ComplaintStep step)
    {
        if (severity == Severity)
        {
            return;
        }

        if (severity < Severity && string.IsNullOrWhiteSpace(reason))
        {
            throw Refused(ComplaintsErrorCodes.LoweringNeedsReason);
        }

        Note(ComplaintActionKind.SeverityChanged, step, reason, severity);
        Severity = severity;
    }

    private void RefuseIncomplete()
    {
        if (Missing.Count > 0)
        {
            throw new IncompleteComplaintException(this);
        }
    }

    private void RefuseUnless(bool isAllowed, string code)
    {
        if (!isAllowed)
        {
            throw Refused(code);
        }
    }

    private BusinessException Refused(string code) => new BusinessException(code).WithData("Number", Number);

    private void Note(ComplaintActionKind kind, ComplaintStep step, string? text = null, ComplaintSeverity? severity = null)
        => _actions.Add(new ComplaintAction(Id, _actions.Count + 1, kind, step, text)
        {
            FromSeverity = severity is null ? null : Severity,
            ToSeverity = severity,
        });
}
