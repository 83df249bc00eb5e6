namespace Kefu.Complaints;

/// <summary>Codes of what the module refuses; each has a text in resource Complaints.</summary>
public static class ComplaintsErrorCodes
{
    /// <summary>Only a draft is registered or discarded.</summary>
    public const string NotADraft = "Complaints:NotADraft";

    /// <summary>Only what is registered and has had no response is responded to.</summary>
    public const string NotAwaitingResponse = "Complaints:NotAwaitingResponse";

    /// <summary>Only what has been responded to is closed.</summary>
    public const string NotResponded = "Complaints:NotResponded";

    /// <summary>What is closed or discarded is not changed any more.</summary>
    public const string NotOpen = "Complaints:NotOpen";

    /// <summary>A complaint without telephone number, category or severity stays a draft.</summary>
    public const string NotComplete = "Complaints:NotComplete";

    /// <summary>The customer cannot have spoken later than now.</summary>
    public const string ReceivedInFuture = "Complaints:ReceivedInFuture";

    /// <summary>When the customer spoke is settled a day after it was taken down.</summary>
    public const string ReceivedAtSettled = "Complaints:ReceivedAtSettled";

    /// <summary>The first contact back lies between the customer's call and now.</summary>
    public const string ResponseOutOfTime = "Complaints:ResponseOutOfTime";

    /// <summary>A severity is lowered with a reason.</summary>
    public const string LoweringNeedsReason = "Complaints:LoweringNeedsReason";
}
