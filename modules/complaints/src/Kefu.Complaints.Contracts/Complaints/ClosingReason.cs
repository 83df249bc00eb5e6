namespace Kefu.Complaints.Complaints;

/// <summary>Why a complaint is closed.</summary>
public enum ClosingReason
{
    /// <summary>已处理.</summary>
    Settled,

    /// <summary>无责: the fault was not ours.</summary>
    NotJustified,

    /// <summary>撤诉.</summary>
    Withdrawn,

    /// <summary>重复: handled under another number.</summary>
    Duplicate,
}
