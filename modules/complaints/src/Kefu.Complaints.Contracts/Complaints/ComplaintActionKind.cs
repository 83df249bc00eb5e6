namespace Kefu.Complaints.Complaints;

/// <summary>What was done with a complaint.</summary>
public enum ComplaintActionKind
{
    /// <summary>It was taken down.</summary>
    Created,

    /// <summary>What was taken down was corrected.</summary>
    Updated,

    Registered,

    SeverityChanged,

    Responded,

    Closed,

    Discarded,
}
