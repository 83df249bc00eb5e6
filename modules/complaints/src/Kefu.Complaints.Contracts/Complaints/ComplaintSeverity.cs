namespace Kefu.Complaints.Complaints;

/// <summary>How serious a complaint is; the higher the shorter its clocks.</summary>
public enum ComplaintSeverity
{
    /// <summary>一般.</summary>
    L1 = 1,

    /// <summary>较大.</summary>
    L2 = 2,

    /// <summary>重大: its clocks run day and night.</summary>
    L3 = 3,
}
