namespace Kefu.Complaints.Complaints;

// When the next step is due.
internal sealed partial class Complaint
{
    /// <summary>Where nothing is due, a time far off keeps the order of the queue: what is open before what is done.</summary>
    public static readonly DateTime OpenWithoutClock = new(9999, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime Done = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>When the customer spoke; clocks run from here.</summary>
    public DateTime ReceivedAt { get; private set; }

    public DateTime RegisterDueAt { get; private set; }

    public DateTime FirstResponseDueAt { get; private set; }

    /// <summary>When the next step is due; from <see cref="OpenWithoutClock"/> on nothing is.</summary>
    public DateTime NextDueAt { get; private set; }

    public bool IsInTime => FirstRespondedAt <= FirstResponseDueAt;

    public bool IsReceivedAtOpen(DateTime now) => now - CreationTime <= TimeSpan.FromHours(ComplaintLimits.ReceivedAtSettledHours);

    private void MoveReceivedAt(DateTime receivedAt, DateTime now)
    {
        if (receivedAt == ReceivedAt)
        {
            return;
        }

        if (!IsReceivedAtOpen(now))
        {
            throw Refused(ComplaintsErrorCodes.ReceivedAtSettled);
        }

        Receive(receivedAt, now);
    }

    private void Receive(DateTime receivedAt, DateTime now)
        => ReceivedAt = receivedAt <= now ? receivedAt : throw Refused(ComplaintsErrorCodes.ReceivedInFuture);

    /// <summary>Counts the clocks that still run anew from the customer's word.</summary>
    private void SetClocks(ComplaintClock clock, DateTime now)
    {
        if (State == ComplaintState.Draft)
        {
            RegisterDueAt = Anew(RegisterDueAt, clock.RegisterDue(Severity, ReceivedAt), now);
        }

        if (FirstRespondedAt is null)
        {
            FirstResponseDueAt = Anew(FirstResponseDueAt, clock.FirstResponseDue(Severity, ReceivedAt), now);
        }

        Schedule();
    }

    private void Schedule() => NextDueAt = State switch
    {
        ComplaintState.Draft => RegisterDueAt < FirstResponseDueAt ? RegisterDueAt : FirstResponseDueAt,
        ComplaintState.Registered => FirstResponseDueAt,
        ComplaintState.Responded => OpenWithoutClock,
        _ => Done,
    };

    /// <summary>A clock that has run out gets no more time.</summary>
    private static DateTime Anew(DateTime due, DateTime anew, DateTime now) => due != default && due < now && due < anew ? due : anew;
}
