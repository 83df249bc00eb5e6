namespace Kefu.Complaints.Complaints;

/// <summary>How far a complaint has come. A transition that is not listed is refused.</summary>
public enum ComplaintState
{
    /// <summary>待受理: taken down, still without what is needed to work on it.</summary>
    Draft,

    /// <summary>已受理: waits for the first contact back.</summary>
    Registered,

    /// <summary>已响应: a person has reached the customer.</summary>
    Responded,

    /// <summary>已结案.</summary>
    Closed,

    /// <summary>已作废: a draft that was no complaint.</summary>
    Discarded,
}
