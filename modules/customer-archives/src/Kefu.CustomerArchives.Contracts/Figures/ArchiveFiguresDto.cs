namespace Kefu.CustomerArchives.Figures;

/// <summary>档案及时性、完整性: how soon archives were in use after the first waybill, and how complete they are. Merged archives do not count.</summary>
public sealed class ArchiveFiguresDto
{
    /// <summary>Working days from the first waybill within which an archive is to be in use, as the setting is now; each archive keeps the day it was given.</summary>
    public int LimitWorkingDays { get; set; }

    /// <summary>The share of archives, in percent, that is to be in use in time.</summary>
    public int TimelinessTarget { get; set; }

    /// <summary>By month of the first waybill, the latest first; months without one are there, too.</summary>
    public IReadOnlyList<TimelinessMonthDto> Timeliness { get; set; } = [];

    /// <summary>By grade, as archives are now.</summary>
    public IReadOnlyList<GradeCompletenessDto> Completeness { get; set; } = [];
}
