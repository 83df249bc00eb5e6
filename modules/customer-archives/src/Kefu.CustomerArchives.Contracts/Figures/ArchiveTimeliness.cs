namespace Kefu.CustomerArchives.Figures;

/// <summary>Whether an archive was in use soon enough after the customer's first waybill.</summary>
public enum ArchiveTimeliness
{
    /// <summary>及时: in use within the limit.</summary>
    InTime,

    /// <summary>逾期: in use after the limit, or past it and not yet in use.</summary>
    Late,

    /// <summary>未到期: not yet in use, and within the limit; it counts neither way.</summary>
    Pending,
}
